// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows yaml-cpp.
#include "yaml/yamlevents.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <istream>
#include <streambuf>

namespace podwright {

namespace {

/// Lets yaml-cpp read memory without a copy.
class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view text)
    {
        auto *begin = const_cast<char *>(text.data()); // streambuf wants it so; nothing is written
        setg(begin, begin, begin + text.size());
    }
};

struct TooDeep { };

class Collector : public YAML::EventHandler {
public:
    Collector(std::vector<YamlEvent> &events, int maximumDepth)
        : m_events(events)
        , m_maximumDepth(maximumDepth)
    {
    }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override { add(YamlEvent::Kind::Null, anchor); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override { add(YamlEvent::Kind::Alias, anchor); }
    void OnScalar(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlEvent &event = add(YamlEvent::Kind::Scalar, anchor);
        event.value = value;
        setTag(event, tag);
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        start(YamlEvent::Kind::SequenceStart, tag, anchor, style);
    }
    void OnSequenceEnd() override { end(YamlEvent::Kind::SequenceEnd); }
    void OnMapStart(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        start(YamlEvent::Kind::MapStart, tag, anchor, style);
    }
    void OnMapEnd() override { end(YamlEvent::Kind::MapEnd); }

private:
    YamlEvent &add(YamlEvent::Kind kind, YAML::anchor_t anchor)
    {
        YamlEvent &event = m_events.emplace_back();
        event.kind = kind;
        event.anchor = anchor;
        return event;
    }

    static void setTag(YamlEvent &event, const std::string &tag)
    {
        if (tag != "?")
            event.tag = tag;
    }

    void start(YamlEvent::Kind kind, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style)
    {
        if (++m_depth > m_maximumDepth)
            throw TooDeep();
        YamlEvent &event = add(kind, anchor);
        event.flow = style == YAML::EmitterStyle::Flow;
        setTag(event, tag);
    }

    void end(YamlEvent::Kind kind)
    {
        --m_depth;
        add(kind, 0);
    }

    std::vector<YamlEvent> &m_events;
    int m_maximumDepth;
    int m_depth = 0;
};

} // namespace

YamlEvents readYamlEvents(std::string_view text, int maximumDepth)
{
    YamlEvents result;
    result.events.reserve(text.size() / 12 + 8);
    Collector collector(result.events, maximumDepth);
    try {
        MemoryBuffer buffer(text);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        parser.HandleNextDocument(collector);
    } catch (const TooDeep &) {
        result.fault = {true, true, 0, {}};
    } catch (const YAML::DeepRecursion &) {
        result.fault = {true, true, 0, {}};
    } catch (const YAML::Exception &error) {
        const std::size_t offset = error.mark.is_null() ? 0 : static_cast<std::size_t>(error.mark.pos);
        result.fault = {true, false, offset, error.msg};
    }
    return result;
}

} // namespace podwright
