// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/tolerationannotation.h"

#include "validation/rules/annotationrules.h"
#include "validation/rules/tolerationrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace podwright {

namespace {

/// Makes values of JSON, as far as the types are those of a toleration; unknown members are dropped.
class TolerationReader {
public:
    /// The list; empty where the text is no JSON or has a member of another type. The tree must be new.
    static std::optional<ValueTree> read(std::string_view text)
    {
        QJsonParseError error;
        const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        TolerationReader reader;
        Value list;
        list.kind = ValueKind::List;
        reader.m_tree.append(NoValue, list);
        if (bytes.trimmed() == "null")
            return std::move(reader.m_tree);
        if (error.error != QJsonParseError::NoError || !document.isArray())
            return {};
        for (const QJsonValue item : document.array()) {
            if (!item.isNull() && !item.isObject())
                return {};
            if (!reader.readToleration(item.toObject()))
                return {};
        }
        return std::move(reader.m_tree);
    }

private:
    bool readToleration(const QJsonObject &object)
    {
        Value map;
        map.kind = ValueKind::Map;
        const ValueId toleration = m_tree.append(m_tree.root().id(), map);
        bool good = true;
        for (auto member = object.begin(); member != object.end(); ++member) {
            for (const char *field : {"key", "operator", "value", "effect"}) {
                if (!isField(member.key(), field) || member->isNull())
                    continue;
                good = good && member->isString();
                Value text;
                text.kind = ValueKind::String;
                text.key = field;
                text.text = m_tree.keep(member->toString().toStdString());
                m_tree.append(toleration, text);
            }
            if (isField(member.key(), "tolerationSeconds") && !member->isNull())
                good = readSeconds(toleration, *member) && good;
        }
        return good;
    }

    bool readSeconds(ValueId toleration, const QJsonValue &json)
    {
        Value seconds;
        seconds.kind = ValueKind::Integer;
        seconds.key = "tolerationSeconds";
        seconds.integer = json.toInteger();
        m_tree.append(toleration, seconds);
        return json.isDouble() && static_cast<double>(seconds.integer) == json.toDouble();
    }

    /// Go's JSON reader takes names in any case.
    static bool isField(const QString &name, const char *field)
    {
        return name.compare(QLatin1String(field), Qt::CaseInsensitive) == 0;
    }

    ValueTree m_tree;
};

} // namespace

void checkTolerationAnnotation(RuleContext &context, ValueRef annotation)
{
    const std::optional<ValueTree> tree = TolerationReader::read(annotation.string());
    if (!tree) {
        context.addAt({"ANN-02", DiagnosticType::Invalid, "tolerations-annotation", {std::string(annotation.string())}},
                      annotationsPath(context), annotation);
        return;
    }
    std::size_t index = 0;
    for (const ValueRef toleration : tree->root()) {
        const std::string path =
            annotationsPath(context) + '.' + std::string(annotation.key()) + '[' + std::to_string(index++) + "].";
        checkToleration(toleration, [&](const Issue &issue, std::string_view field) {
            Issue ofAnnotation = issue;
            ofAnnotation.rule = "ANN-03";
            context.addAt(ofAnnotation, path + std::string(field), annotation);
        });
    }
}

} // namespace podwright
