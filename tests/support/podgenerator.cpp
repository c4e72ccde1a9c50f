// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/podgenerator.h"

#include <array>

namespace podwright {

namespace {

constexpr std::array keys = {
    "name",    "image", "labels", "env",     "args", "ports",    "resources", "app.example.org/part",
    "command", "value", "key",    "volumes", "path", "readOnly", "mode",      "limits",
    "cpu",     "memory"};

} // namespace

std::string PodGenerator::next()
{
    m_text.clear();
    m_step = chance(80) ? 2 : 4;
    m_indentless = chance(50);
    std::string text = document();
    for (int more = number(4); more > 2; --more)
        text += "---\n" + document();
    if (chance(15)) {
        std::string converted;
        for (const char c : text)
            converted += c == '\n' ? std::string("\r\n") : std::string(1, c);
        text = converted;
    }
    if (chance(20)) {
        while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
            text.pop_back();
    }
    return text;
}

std::string PodGenerator::document()
{
    m_text.clear();
    m_anchors = 0;
    m_maps = 0;
    if (chance(20))
        comment(0);
    line(0, "apiVersion: v1");
    line(0, "kind: Pod");
    line(0, "metadata:");
    map(m_step, 2, {});
    line(0, "spec:");
    map(m_step, 3, {});
    return m_text;
}

void PodGenerator::line(int column, const std::string &text)
{
    m_text.append(static_cast<std::size_t>(column), ' ').append(text);
    if (chance(12))
        m_text += "  # note " + std::to_string(++m_comments);
    m_text += '\n';
    if (chance(4))
        m_text += '\n';
}

void PodGenerator::comment(int column)
{
    m_text.append(static_cast<std::size_t>(column), ' ').append("# comment " + std::to_string(++m_comments) + '\n');
}

void PodGenerator::map(int column, int depth, const std::string &prefix)
{
    const int count = 1 + number(4);
    const int first = number(static_cast<int>(keys.size()));
    for (int index = 0; index < count; ++index) {
        if (chance(10) && (index > 0 || prefix.empty()))
            comment(column);
        const std::string key = keys[static_cast<std::size_t>(first + index * 5) % keys.size()];
        if (index == 0 && !prefix.empty())
            m_text += prefix;
        entry(index == 0 && !prefix.empty() ? 0 : column, key, depth);
        // the first entry of an item stands behind its dash
        if (index == 0 && !prefix.empty() && m_text.ends_with(":\n"))
            m_text.insert(m_text.size() - 1, " {}");
    }
}

void PodGenerator::entry(int column, const std::string &key, int depth)
{
    const bool inPrefix = column == 0 && depth < 3 && !m_text.ends_with('\n') && !m_text.empty();
    const int kind = depth <= 0 || inPrefix ? number(5) : number(m_forms == Forms::Rare ? 12 : 9);
    if (kind == 9) {
        rareEntry(column, key);
    } else if (kind < 4) {
        line(column, key + ": " + scalar(false));
    } else if (kind == 4) {
        line(column, key + ": " + flow(2));
    } else if (kind == 5) {
        m_text.append(static_cast<std::size_t>(column), ' ').append(key + (chance(50) ? ": |\n" : ": >-\n"));
        for (int lines = 1 + number(3); lines > 0; --lines)
            m_text.append(static_cast<std::size_t>(column + m_step), ' ')
                .append("line " + std::to_string(number(90)) + "\n");
    } else if (kind == 6) {
        line(column, key + ":");
        list(m_indentless ? column : column + m_step, depth - 1);
    } else {
        line(column, key + ":");
        map(column + m_step, depth - 1, {});
    }
}

/// What is allowed but seldom written.
void PodGenerator::rareEntry(int column, const std::string &key)
{
    const std::string inner(static_cast<std::size_t>(column + m_step), ' ');
    switch (number(9)) {
    case 0: // several lines in a flow collection, comments in it
        line(column, key + ": [");
        line(column + m_step, "a,");
        comment(column + m_step);
        line(column + m_step, "{b: 1, c: 'd'},");
        line(column, "]");
        break;
    case 1:
        m_text.append(static_cast<std::size_t>(column), ' ').append(key + ": several words\n" + inner);
        line(0, "on two lines");
        break;
    case 2:
        m_text.append(static_cast<std::size_t>(column), ' ').append(key + ": \"quoted \\\n" + inner);
        line(0, "on two lines\"");
        break;
    case 3:
        m_text.append(static_cast<std::size_t>(column), ' ').append(key + ": |2-\n");
        m_text.append(static_cast<std::size_t>(column) + 2, ' ').append("  deeper\n");
        m_text.append(static_cast<std::size_t>(column) + 2, ' ').append("line\n");
        break;
    case 4:
        m_text.append(static_cast<std::size_t>(column), ' ').append(key + ": |+\n" + inner + "kept\n\n");
        break;
    case 5: // an anchored map, merged into the next one
        line(column, key + ": &m" + std::to_string(++m_maps));
        line(column + m_step, "merged: 1");
        line(column, "\"" + key + " 2\":");
        line(column + m_step, "<<: *m" + std::to_string(m_maps));
        line(column + m_step, "own: 2");
        break;
    case 6:
        line(column, key + ":");
        line(column, "- - a");
        line(column, "  - b: c");
        line(column, "-");
        line(column, "  d: e");
        break;
    case 7:
        line(column, "'" + key + "' : !!str 12");
        break;
    default:
        line(column, key + ":");
        comment(column + m_step);
        break;
    }
}

void PodGenerator::list(int column, int depth)
{
    for (int count = 1 + number(3); count > 0; --count) {
        if (chance(10))
            comment(column);
        if (depth > 0 && chance(60))
            map(column + 2, depth - 1, std::string(static_cast<std::size_t>(column), ' ') + "- ");
        else
            line(column, "- " + scalar(false));
    }
}

std::string PodGenerator::scalar(bool inFlow)
{
    switch (number(12)) {
    case 0:
        return "'it''s " + std::to_string(number(9)) + "'";
    case 1:
        return "\"a\\tb " + std::to_string(number(9)) + "\"";
    case 2:
        return std::to_string(number(9000));
    case 3:
        return "0644";
    case 4:
        return chance(50) ? "true" : "yes";
    case 5:
        return inFlow ? "null" : "~";
    case 6:
        return "\"80\"";
    case 7:
        return "容器" + std::to_string(number(9));
    case 8:
        return inFlow ? "x-1" : "http://host:80/a#b";
    case 9:
        if (!inFlow && chance(30)) {
            ++m_anchors;
            return "&a" + std::to_string(m_anchors) + " shared";
        }
        return m_anchors > 0 && !inFlow ? "*a" + std::to_string(m_anchors) : std::string("500m");
    default:
        return "value-" + std::to_string(number(99));
    }
}

std::string PodGenerator::flow(int depth)
{
    std::string text;
    const bool map = chance(50);
    for (int count = number(4); count > 0; --count) {
        const std::string value = depth > 1 && chance(20) ? flow(depth - 1) : scalar(true);
        text += (text.empty() ? "" : ", ") + (map ? "k" + std::to_string(count) + ": " + value : value);
    }
    return map ? '{' + text + '}' : '[' + text + ']';
}

} // namespace podwright
