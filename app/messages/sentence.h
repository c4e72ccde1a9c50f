// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace podwright {

/// The sentence for a message code of core. Its text is marked with QT_TRANSLATE_NOOP("podwright::DiagnosticText", …);
/// %1, %2 … stand for the arguments.
struct Sentence {
    const char *message;
    const char *text;
};

// One file for each area; a code stands in one of them only.
std::span<const Sentence> doctorSentences();
std::span<const Sentence> readingSentences();
std::span<const Sentence> metadataSentences();
std::span<const Sentence> containerSentences();
std::span<const Sentence> securitySentences();
std::span<const Sentence> volumeSentences();
std::span<const Sentence> projectedSentences();
std::span<const Sentence> warningSentences();
std::span<const Sentence> schedulingSentences();
std::span<const Sentence> templateSentences();
std::span<const Sentence> staticpodSentences();
std::span<const Sentence> kubeletSentences();
std::span<const Sentence> runtimeSentences();
std::span<const Sentence> adviceSentences();
/// Titles of the rules of run time and advice; their codes are the ids of the rules.
std::span<const Sentence> adviceTitles();

// Of what was taken in; marked with the context podwright::ImportNoteText.
std::span<const Sentence> importSentences();

// Of clusters and kubectl; marked with the context podwright::ClusterText.
std::span<const Sentence> clusterSentences();

// Of the network picture; marked with the context podwright::NetworkText.
std::span<const Sentence> networkSentences();
std::span<const Sentence> reachSentences();

} // namespace podwright
