// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/searchsources.h"

#include <QTest>

#include <set>

using namespace podwright;

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void amongTheFirst_data();
    void amongTheFirst();
    void nothingFitsNonsense();
    void initialsOfChineseWords();
    void theSameFieldStandsOnceInFront();

private:
    SearchIndex m_index{PinyinInitials::builtIn()};
};

void SearchTest::initTestCase()
{
    addFields(m_index, Schema::builtIn());
    addGuidesAndTemplates(m_index);
}

void SearchTest::amongTheFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("target"); // one of the first five hits
    const auto row = [](const char *query, const char *target) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(target);
    };
    row("livenessProbe", "spec.containers[].livenessProbe");
    row("liveness", "spec.containers[].livenessProbe");
    row("lp", "spec.containers[].livenessProbe");
    row("livenesprobe", "spec.containers[].livenessProbe");
    row("health check", "spec.containers[].livenessProbe");
    row("健康检查", "spec.containers[].livenessProbe");
    row("存活探针", "spec.containers[].livenessProbe");
    row("jkjc", "spec.containers[].livenessProbe");
    row("env var", "spec.containers[].env");
    row("环境变量", "spec.containers[].env");
    row("hjbl", "spec.containers[].env");
    row("内存限制", "spec.containers[].resources.limits");
    row("tolerations", "spec.tolerations");
    row("污点", "spec.tolerations");
    row("OnFailure", "spec.restartPolicy");
    row("image pull", "spec.containers[].imagePullPolicy");
    row("hostnetwork", "spec.hostNetwork");
    row("redis", "web-redis");
}

void SearchTest::amongTheFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, target);
    const auto hits = m_index.find(query.toStdString(), 5);
    QStringList found;
    for (const SearchHit &hit : hits)
        found.append(QString::fromStdString(hit.entry->target));
    QVERIFY2(found.contains(target), found.join(u", ").toUtf8().constData());
}

void SearchTest::nothingFitsNonsense()
{
    QVERIFY(m_index.find("").empty());
    QVERIFY(m_index.find("   ").empty());
    QVERIFY(m_index.find("qzxwvqzxwv").empty());
}

void SearchTest::initialsOfChineseWords()
{
    QCOMPARE(QString::fromStdString(PinyinInitials::builtIn().of("存活探针 A1")), QStringLiteral("chtza1"));
}

/// The probes of three kinds of containers are one answer, and then two more at the end.
void SearchTest::theSameFieldStandsOnceInFront()
{
    const auto hits = m_index.find("jkjc");
    std::set<std::pair<std::string, std::string>> seen;
    std::size_t front = 0;
    while (front < hits.size() && seen.emplace(hits[front].entry->name, hits[front].entry->chinese).second)
        ++front;
    QVERIFY(front >= 4);
    for (std::size_t rest = front; rest < hits.size(); ++rest)
        QVERIFY(seen.contains({hits[rest].entry->name, hits[rest].entry->chinese}));
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
