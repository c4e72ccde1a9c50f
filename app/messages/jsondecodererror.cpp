// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/jsondecodererror.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace podwright {

namespace {

bool isOneOf(std::string_view characters, int byte)
{
    return byte >= 0 && characters.find(static_cast<char>(byte)) != std::string_view::npos;
}

enum class Target : unsigned char { Tolerations, Toleration, Field, Anything };

struct Field {
    const char *name; ///< as the server's type calls it; read in any case
    const char *type;
};

constexpr std::array fields{Field{"Key", "string"}, Field{"Operator", "core.TolerationOperator"},
                            Field{"Value", "string"}, Field{"Effect", "core.TaintEffect"},
                            Field{"TolerationSeconds", "int64"}};

/// Reads the text once from its beginning, and keeps the first fault of each kind.
class Decoder {
public:
    explicit Decoder(const QByteArray &text)
        : m_text(text)
    {
    }

    QString error()
    {
        readValue(Target::Tolerations, nullptr);
        if (m_syntax.isEmpty() && next() != End)
            unexpected(QStringLiteral("after top-level value"));
        return m_syntax.isEmpty() ? m_type : m_syntax;
    }

private:
    static constexpr int End = -1;
    static constexpr int deepest = 10000; ///< the decoder's own limit

    int peek() const { return m_at < m_text.size() ? static_cast<unsigned char>(m_text[m_at]) : End; }
    int next()
    {
        while (isOneOf(" \t\r\n", peek()))
            ++m_at;
        return peek();
    }
    bool fails(const QString &message)
    {
        if (m_syntax.isEmpty())
            m_syntax = message;
        return false;
    }
    bool unexpected(const QString &where)
    {
        return peek() == End ? fails(QStringLiteral("unexpected end of JSON input")) : unexpectedInWord(where);
    }
    /// The decoder ends a text with a blank; a number, a word or an escape takes it for a character of its own.
    bool unexpectedInWord(const QString &where)
    {
        return fails(QStringLiteral("invalid character %1 %2").arg(quoted(peek() == End ? ' ' : peek()), where));
    }
    static QString quoted(int byte);

    bool readValue(Target target, const Field *field);
    bool readObject(Target target);
    bool readArray(Target target);
    bool readString();
    bool readEscape();
    bool readNumber();
    bool readDigits(const char *where);
    bool readWord(const char *word);
    void checkType(Target target, const Field *field, int first, qsizetype begin);

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_syntax;
    QString m_type;
};

/// A byte as Go writes it between single quotes.
QString Decoder::quoted(int byte)
{
    static constexpr std::string_view escaped = "'\\\a\b\f\n\r\t\v";
    static constexpr std::string_view letters = "'\\abfnrtv";
    if (isOneOf(escaped, byte))
        return QStringLiteral("'\\%1'").arg(QLatin1Char(letters[escaped.find(static_cast<char>(byte))]));
    if (byte < 0x20 || byte == 0x7f)
        return QStringLiteral("'\\x%1'").arg(byte, 2, 16, QLatin1Char('0'));
    if (byte > 0x7f && (byte <= 0xa0 || byte == 0xad)) // no printable letter
        return QStringLiteral("'\\u%1'").arg(byte, 4, 16, QLatin1Char('0'));
    return QStringLiteral("'%1'").arg(QChar(byte));
}

bool Decoder::readValue(Target target, const Field *field)
{
    const int first = next();
    const qsizetype begin = m_at;
    const bool nested = first == '{' || first == '[';
    if (nested && ++m_depth > deepest)
        return fails(QStringLiteral("exceeded max depth"));
    const bool fits = (first == '[' && target == Target::Tolerations) || (first == '{' && target == Target::Toleration);
    bool read = false;
    if (first == '{')
        read = readObject(fits ? target : Target::Anything);
    else if (first == '[')
        read = readArray(fits ? target : Target::Anything);
    else if (first == '"')
        read = readString();
    else if (first == '-' || (first >= '0' && first <= '9'))
        read = readNumber();
    else if (first == 't' || first == 'f' || first == 'n')
        read = readWord(first == 't' ? "true" : first == 'f' ? "false" : "null");
    else
        return unexpected(QStringLiteral("looking for beginning of value"));
    if (nested)
        --m_depth;
    if (read && !fits)
        checkType(target, field, first, begin);
    return read;
}

bool Decoder::readObject(Target target)
{
    ++m_at;
    if (next() == '}')
        return ++m_at, true;
    for (;;) {
        if (next() != '"')
            return unexpected(QStringLiteral("looking for beginning of object key string"));
        const qsizetype begin = m_at + 1;
        if (!readString())
            return false;
        const QByteArray key = m_text.mid(begin, m_at - begin - 1);
        if (next() != ':')
            return unexpected(QStringLiteral("after object key"));
        ++m_at;
        const auto field = std::find_if(fields.begin(), fields.end(), [&key](const Field &known) {
            return key.compare(known.name, Qt::CaseInsensitive) == 0;
        });
        const bool known = target == Target::Toleration && field != fields.end();
        if (!readValue(known ? Target::Field : Target::Anything, known ? &*field : nullptr))
            return false;
        const int behind = next();
        if (behind != ',' && behind != '}')
            return unexpected(QStringLiteral("after object key:value pair"));
        ++m_at;
        if (behind == '}')
            return true;
    }
}

bool Decoder::readArray(Target target)
{
    ++m_at;
    if (next() == ']')
        return ++m_at, true;
    for (;;) {
        if (!readValue(target == Target::Tolerations ? Target::Toleration : Target::Anything, nullptr))
            return false;
        const int behind = next();
        if (behind != ',' && behind != ']')
            return unexpected(QStringLiteral("after array element"));
        ++m_at;
        if (behind == ']')
            return true;
    }
}

bool Decoder::readString()
{
    for (++m_at; peek() != '"'; ++m_at) {
        if (peek() < 0x20)
            return unexpected(QStringLiteral("in string literal"));
        if (peek() == '\\' && !readEscape())
            return false;
    }
    ++m_at;
    return true;
}

/// From the backslash to the last character of what it begins.
bool Decoder::readEscape()
{
    ++m_at;
    if (!isOneOf("\"\\/bfnrtu", peek()))
        return unexpectedInWord(QStringLiteral("in string escape code"));
    if (peek() != 'u')
        return true;
    for (int digits = 0; digits < 4; ++digits) {
        ++m_at;
        if (!isOneOf("0123456789abcdefABCDEF", peek()))
            return unexpectedInWord(QStringLiteral("in \\u hexadecimal character escape"));
    }
    return true;
}

bool Decoder::readDigits(const char *where)
{
    if (peek() < '0' || peek() > '9')
        return unexpectedInWord(QLatin1String(where));
    while (peek() >= '0' && peek() <= '9')
        ++m_at;
    return true;
}

bool Decoder::readNumber()
{
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!readDigits("in numeric literal"))
        return false;
    if (peek() == '.') {
        ++m_at;
        if (!readDigits("after decimal point in numeric literal"))
            return false;
    }
    if (peek() != 'e' && peek() != 'E')
        return true;
    ++m_at;
    if (peek() == '+' || peek() == '-')
        ++m_at;
    return readDigits("in exponent of numeric literal");
}

bool Decoder::readWord(const char *word)
{
    for (const char *letter = word; *letter != '\0'; ++letter, ++m_at) {
        if (peek() != *letter)
            return unexpectedInWord(QStringLiteral("in literal %1 (expecting '%2')")
                                        .arg(QLatin1String(word), QString(QLatin1Char(*letter))));
    }
    return true;
}

/// Of a value that has been read and is not the list or the object that is wanted; null fits everywhere.
void Decoder::checkType(Target target, const Field *field, int first, qsizetype begin)
{
    if (target == Target::Anything || first == 'n' || !m_type.isEmpty())
        return;
    const QString text = QString::fromUtf8(m_text.mid(begin, m_at - begin));
    const bool isNumber = first == '-' || (first >= '0' && first <= '9');
    const bool takesNumber = field && field->type == std::string_view("int64");
    QString value = isNumber ? QStringLiteral("number")
        : first == '{'       ? QStringLiteral("object")
        : first == '['       ? QStringLiteral("array")
        : first == '"'       ? QStringLiteral("string")
                             : QStringLiteral("bool");
    if (takesNumber ? isNumber : field && first == '"') {
        bool whole = true;
        if (takesNumber)
            text.toLongLong(&whole);
        if (whole)
            return;
        value += u' ' + text;
    }
    m_type = QStringLiteral("json: cannot unmarshal %1 into Go ").arg(value)
        + (field ? QStringLiteral("struct field Toleration.%1 of type %2")
                       .arg(QLatin1String(field->name), QLatin1String(field->type))
                 : QStringLiteral("value of type %1")
                       .arg(target == Target::Tolerations ? QStringLiteral("[]core.Toleration")
                                                          : QStringLiteral("core.Toleration")));
}

} // namespace

QString tolerationsDecodeError(const QString &json)
{
    return Decoder(json.toUtf8()).error();
}

} // namespace podwright
