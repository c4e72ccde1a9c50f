// SPDX-License-Identifier: GPL-3.0-or-later
#include "templaterenderer.h"

#include "exporting/jsonwriter.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <QRegularExpression>
#include <QString>

namespace podwright {

namespace {

class Renderer {
public:
    explicit Renderer(const std::string &values)
        : m_parsed(parseYaml(values))
        , m_values(ValueTree::read(m_parsed.tree, 0))
    {
    }

    QString run(const QString &text)
    {
        static const QRegularExpression action(QStringLiteral("\\{\\{(-?)\\s*(.*?)\\s*(-?)\\}\\}"));
        QString out;
        qsizetype at = 0;
        bool trimNext = false;
        for (qsizetype begin = text.indexOf(QLatin1String("{{")); begin >= 0;
             begin = text.indexOf(QLatin1String("{{"), at)) {
            // a text in quotes may hold braces
            const auto match = text.mid(begin).startsWith(QLatin1String("{{ \"{{\" }}"))
                ? QRegularExpression(QStringLiteral("\\{\\{(-?) (\"\\{\\{\") (-?)\\}\\}")).match(text, begin)
                : action.match(text, begin);
            if (!match.hasMatch()) {
                error = QStringLiteral("an action without an end");
                return out;
            }
            addText(out, text.mid(at, begin - at), trimNext, !match.captured(1).isEmpty());
            trimNext = !match.captured(3).isEmpty();
            act(out, match.captured(2));
            at = match.capturedEnd();
        }
        addText(out, text.mid(at), trimNext, false);
        return out;
    }

    QString error;

private:
    void addText(QString &out, QString text, bool trimFront, bool trimBack) const
    {
        const auto isSpace = [](QChar c) { return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t'; };
        while (trimFront && !text.isEmpty() && isSpace(text.front()))
            text.remove(0, 1);
        while (trimBack && !text.isEmpty() && isSpace(text.back()))
            text.chop(1);
        if (m_shown)
            out += text;
    }

    void act(QString &out, const QString &what)
    {
        static const QRegularExpression include(
            QStringLiteral("^include \"[a-z0-9-]+\\.image\" \\.Values((?:\\.\\w+)+) \\| quote$"));
        static const QRegularExpression yaml(QStringLiteral("^toYaml (\\.Values(?:\\.\\w+)+|\\.) \\| nindent (\\d+)$"));
        static const QRegularExpression json(QStringLiteral("^toJson \\.Values((?:\\.\\w+)+)$"));
        static const QRegularExpression with(QStringLiteral("^with \\.Values((?:\\.\\w+)+)$"));
        static const QRegularExpression value(QStringLiteral("^\\.Values((?:\\.\\w+)+)$"));
        QString said;
        if (what == QLatin1String("\"{{\"")) {
            said = QStringLiteral("{{");
        } else if (const auto image = include.match(what); image.hasMatch()) {
            said = quoted(imageOf(at(image.captured(1))));
        } else if (const auto block = yaml.match(what); block.hasMatch()) {
            const ValueRef data = block.captured(1) == QLatin1String(".") ? m_with : at(block.captured(1).mid(7));
            // JSON is YAML; what counts is the place
            said = u'\n' + QString(block.captured(2).toInt(), u' ') + oneLine(data);
        } else if (const auto flow = json.match(what); flow.hasMatch()) {
            said = oneLine(at(flow.captured(1)));
        } else if (const auto begin = with.match(what); begin.hasMatch()) {
            m_with = at(begin.captured(1));
            m_shown = m_with.size() > 0;
        } else if (what == QLatin1String("end")) {
            m_shown = true;
        } else if (const auto plain = value.match(what); plain.hasMatch()) {
            said = QString::fromUtf8(at(plain.captured(1)).value().text);
        } else {
            error = QStringLiteral("unknown: ") + what;
        }
        if (m_shown)
            out += said;
    }

    ValueRef at(const QString &path)
    {
        const ValueRef found = m_values.root().at(*Path::parse(path.mid(1).toStdString()));
        if (!found)
            error = QStringLiteral("no value ") + path;
        return found;
    }

    static QString imageOf(ValueRef image)
    {
        const auto part = [&](const char *key) { return QString::fromUtf8(image[key].string()); };
        return part("repository") + (part("tag").isEmpty() ? QString() : u':' + part("tag"))
            + (part("digest").isEmpty() ? QString() : u'@' + part("digest"));
    }

    static QString quoted(const QString &text) { return QString::fromStdString(jsonString(text.toStdString())); }
    static QString oneLine(ValueRef data) { return QString::fromStdString(writeJson(data)).simplified(); }

    ParseResult m_parsed;
    ValueTree m_values;
    ValueRef m_with;
    bool m_shown = true;
};

} // namespace

std::string renderTemplate(const std::string &text, const std::string &values, std::string *error)
{
    Renderer renderer(values);
    const QString out = renderer.run(QString::fromStdString(text));
    *error = renderer.error.toStdString();
    return out.toStdString();
}

} // namespace podwright
