// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QTest>

#include <set>
#include <string_view>

using namespace podwright;

/// The tables of sentences for findings are searched one after the other: a code in two of them would show the sentence
/// of the wrong rule.
class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfAFindingStandsOnce();
};

void MessagesTest::everyCodeOfAFindingStandsOnce()
{
    std::set<std::string_view> seen;
    for (const auto area :
         {doctorSentences, readingSentences, metadataSentences, containerSentences, securitySentences, volumeSentences,
          projectedSentences, warningSentences, schedulingSentences, templateSentences, staticpodSentences,
          kubeletSentences, runtimeSentences, adviceSentences}) {
        for (const Sentence &sentence : area())
            QVERIFY2(seen.insert(sentence.message).second, sentence.message);
    }
    QVERIFY(seen.size() > 400);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
