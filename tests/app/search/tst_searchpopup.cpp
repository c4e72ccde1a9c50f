// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"
#include "learning/searchsources.h"
#include "schema/schema.h"
#include "search/fieldplacement.h"
#include "search/searchpopup.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace podwright;

class SearchPopupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingListsAndEnterTakes();
    void escapeClosesWithoutChoosing();
    void fieldsAreAddedWhereTheyBelong_data();
    void fieldsAreAddedWhereTheyBelong();

private:
    const Schema m_schema = Schema::builtIn();
    SearchIndex m_index{PinyinInitials::builtIn()};
};

void SearchPopupTest::initTestCase()
{
    addFields(m_index, m_schema);
}

void SearchPopupTest::typingListsAndEnterTakes()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    auto *popup = new SearchPopup(m_index, HelpLanguage::Both, &window);
    const QPointer<SearchPopup> guard(popup);
    std::string target;
    connect(popup, &SearchPopup::chosen, this, [&](const SearchEntry &entry) { target = entry.target; });
    popup->open();
    auto *query = popup->findChild<QLineEdit *>(QStringLiteral("searchQuery"));
    auto *hits = popup->findChild<QTreeWidget *>(QStringLiteral("searchHits"));
    QVERIFY(query && hits);
    QTest::keyClicks(query, QStringLiteral("terminationgrace"));
    QVERIFY(hits->topLevelItemCount() >= 2);
    const QString first = hits->currentItem()->text(2);
    QTest::keyClick(query, Qt::Key_Down);
    const QString second = hits->currentItem()->text(2);
    QVERIFY(first != second);
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(QString::fromStdString(target), second);
    QTRY_VERIFY(!guard);
}

void SearchPopupTest::escapeClosesWithoutChoosing()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    auto *popup = new SearchPopup(m_index, HelpLanguage::English, &window);
    const QPointer<SearchPopup> guard(popup);
    bool chosen = false;
    connect(popup, &SearchPopup::chosen, this, [&] { chosen = true; });
    popup->open();
    auto *query = popup->findChild<QLineEdit *>(QStringLiteral("searchQuery"));
    QTest::keyClicks(query, QStringLiteral("image"));
    QTest::keyClick(query, Qt::Key_Escape);
    QTRY_VERIFY(!guard);
    QVERIFY(!chosen);
}

void SearchPopupTest::fieldsAreAddedWhereTheyBelong_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("near");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("added"); // a line of the text afterwards; empty: nothing changes
    QTest::newRow("there already") << "spec.containers[].image" << "" << "spec.containers[0].image" << "";
    QTest::newRow("the selected container") << "spec.containers[].workingDir" << "spec.containers[1].image"
                                            << "spec.containers[1].workingDir" << "    workingDir: \"\"";
    QTest::newRow("missing parents") << "spec.securityContext.seccompProfile.type" << ""
                                     << "spec.securityContext.seccompProfile.type" << "      type: \"\"";
    QTest::newRow("missing list") << "spec.volumes[].emptyDir" << "spec.containers[1]" << "spec.volumes[0].emptyDir"
                                  << "  - emptyDir: {}";
}

void SearchPopupTest::fieldsAreAddedWhereTheyBelong()
{
    QFETCH(QString, field);
    QFETCH(QString, near);
    QFETCH(QString, place);
    QFETCH(QString, added);
    ManifestDocument document(m_schema);
    SourceText source;
    const std::string text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: b\n"
                             "    image: c\n  - name: d\n    image: e\n";
    document.setSource(SourceText::decode(text));
    const ManifestPath found =
        placeOfField(*document.snapshot(), field.toStdString(), {0, *Path::parse(near.toStdString())});
    QCOMPARE(QString::fromStdString(found.path.toString()), place);
    QVERIFY(addField(document, found).ok());
    const QStringList lines = QString::fromStdString(document.text()).split(u'\n');
    if (added.isEmpty())
        QCOMPARE(document.text(), text);
    else
        QVERIFY2(lines.contains(added), document.text().c_str());
    document.undo();
    QCOMPARE(document.text(), text);
}

QTEST_MAIN(SearchPopupTest)
#include "tst_searchpopup.moc"
