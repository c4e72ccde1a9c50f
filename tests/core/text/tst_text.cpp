// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/atomicfile.h"
#include "text/lineindex.h"
#include "text/sourcetext.h"
#include "text/textedit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>

using namespace podwright;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBackAsTheyWere_data();
    void bytesComeBackAsTheyWere();
    void invalidUtf8IsReadOnlyWithItsOffset();
    void linesAndColumnsAgreeBothWays();
    void editsApplyAndInvert();
    void minimisedEditsDoTheSame();
    void offsetsAreMappedThroughEdits();
    void filesAreReplacedWholeAndKeepModeAndLinks();
    void aFolderThatIsNotThereIsAClearError();
    void pipesAreWrittenToAndStay();
};

void TextTest::bytesComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain") << QByteArray("a: 1\n");
    QTest::newRow("no last line break") << QByteArray("a: 1");
    QTest::newRow("crlf") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("mixed") << QByteArray("a: 1\r\nb: 2\nc: 3\r");
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a: \xe4\xb8\xad\n");
    QTest::newRow("utf-16 le with mark") << QByteArray("\xff\xfe"
                                                       "a\0:\0 \0\x2d\x4e\n\0",
                                                       12);
    QTest::newRow("utf-16 be with mark") << QByteArray("\xfe\xff\0a\0:\0 \xd8\x3d\xde\0", 12);
    QTest::newRow("utf-16 le without mark") << QByteArray("a\0:\0 \0b\0\n\0", 10);
    QTest::newRow("invalid") << QByteArray("a: \xff\xfe\x80\n");
}

void TextTest::bytesComeBackAsTheyWere()
{
    QFETCH(QByteArray, bytes);
    const SourceText source = SourceText::decode(bytes.toStdString());
    QCOMPARE(QByteArray::fromStdString(source.encode()), bytes);
}

void TextTest::invalidUtf8IsReadOnlyWithItsOffset()
{
    const SourceText source = SourceText::decode("ab\xc3(");
    QVERIFY(source.isReadOnly());
    QCOMPARE(*source.invalidOffset(), std::size_t(2));
    QVERIFY(!SourceText::decode("ab\xc3\xa9").isReadOnly());
    QVERIFY(SourceText::decode("\xed\xa0\x80").isReadOnly()); // a surrogate
    QVERIFY(SourceText::decode("\xc0\xaf").isReadOnly()); // an overlong form
}

void TextTest::linesAndColumnsAgreeBothWays()
{
    const std::string text = "a: \xe4\xb8\xad\xf0\x9f\x98\x80x\r\nb\n\n\xf0\x9f\x98\x80";
    const LineIndex lines(text);
    QCOMPARE(lines.lineCount(), 4);
    QCOMPARE(lines.lineEnd(0), text.find('\r'));
    const std::size_t x = text.find('x');
    QCOMPARE(lines.codePoints(x), (LineColumn{0, 5}));
    QCOMPARE(lines.utf16(x), (LineColumn{0, 6}));
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && ((text[at] & 0xc0) == 0x80 || text[at] == '\n'))
            continue;
        QCOMPARE(lines.offsetOfCodePoints(lines.codePoints(at)), at);
        QCOMPARE(lines.offsetOfUtf16(lines.utf16(at)), at);
    }
}

void TextTest::editsApplyAndInvert()
{
    const std::string text = "0123456789";
    const EditList edits{{{0, 0}, "A"}, {{2, 4}, ""}, {{4, 4}, "BB"}, {{9, 10}, "end"}};
    const std::string changed = applyEdits(text, edits);
    QCOMPARE(QByteArray::fromStdString(changed), QByteArray("A01BB45678end"));
    QCOMPARE(applyEdits(changed, invertEdits(text, edits)), text);
}

void TextTest::minimisedEditsDoTheSame()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED");
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int length = static_cast<int>(random() % 20); length > 0; --length)
            text += std::array{"a", "b", "\r\n", "\xe4\xb8\xad", "\n"}[random() % 5];
        std::string fresh;
        for (int length = static_cast<int>(random() % 20); length > 0; --length)
            fresh += std::array{"a", "b", "\r\n", "\xe4\xb8\xad", "\n"}[random() % 5];
        const EditList minimal = minimiseEdits(text, {{{0, text.size()}, fresh}});
        QCOMPARE(applyEdits(text, minimal), fresh);
        QCOMPARE(minimal.empty(), text == fresh);
    }
}

void TextTest::offsetsAreMappedThroughEdits()
{
    const EditList edits{{{2, 4}, "abcdef"}, {{6, 6}, "X"}};
    QCOMPARE(mapOffset(edits, 0), std::size_t(0));
    QCOMPARE(mapOffset(edits, 5), std::size_t(9));
    QCOMPARE(mapOffset(edits, 8), std::size_t(13));
    QCOMPARE(mapOffset(edits, 3), std::size_t(8));
}

void TextTest::filesAreReplacedWholeAndKeepModeAndLinks()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("pod.yaml"));
    const QString link = folder.filePath(QStringLiteral("link.yaml"));
    std::string reason;
    QVERIFY(writeFileAtomically(name.toStdString(), "one", &reason));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    QVERIFY(QFile::link(name, link));
    QVERIFY(writeFileAtomically(link.toStdString(), "two", &reason));
    QVERIFY(QFileInfo(link).isSymLink());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QVERIFY(QFile::permissions(name) & QFile::ReadGroup);
    QVERIFY(!(QFile::permissions(name) & QFile::ReadOther));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing is left behind
}

void TextTest::aFolderThatIsNotThereIsAClearError()
{
    QTemporaryDir folder;
    std::string reason;
    QVERIFY(!writeFileAtomically(folder.filePath(QStringLiteral("no/pod.yaml")).toStdString(), "x", &reason));
    QVERIFY(!reason.empty());
}

/// A rename would put a plain file in the place of a pipe, or of /dev/null.
void TextTest::pipesAreWrittenToAndStay()
{
    const QTemporaryDir folder;
    const std::string name = folder.filePath(QStringLiteral("pipe")).toStdString();
    QCOMPARE(::mkfifo(name.c_str(), 0600), 0);
    const int reader = ::open(name.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);
    std::string reason;
    QVERIFY2(writeFileAtomically(name, "bytes", &reason), reason.c_str());
    char buffer[16] = {};
    QCOMPARE(::read(reader, buffer, sizeof buffer), 5);
    ::close(reader);
    QCOMPARE(std::string(buffer), "bytes");
    struct stat after = {};
    QCOMPARE(::stat(name.c_str(), &after), 0);
    QVERIFY(S_ISFIFO(after.st_mode));
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
