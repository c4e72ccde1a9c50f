// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"toleration-key-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the key of a taint. Up to 63 letters, digits, “-”, “_” and “.” are allowed, "
                       "with a letter or digit at both ends and a domain with “/” in front if you like.")},
    {"toleration-without-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This toleration names no key, so its operator must be Exists: it then tolerates every taint. "
                       "Give a key or write “operator: Exists”.")},
    {"toleration-seconds",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "tolerationSeconds delays an eviction, which only the effect NoExecute brings. Write “effect: "
                       "NoExecute” or remove tolerationSeconds.")},
    {"toleration-value-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the value of a taint. Up to 63 letters, digits, “-”, “_” and “.” are allowed, "
                       "with a letter or digit at both ends.")},
    {"toleration-value-with-exists",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The operator Exists takes any value, so “%1” must not be given. Remove value or write “operator: Equal”.")},
    {"toleration-comparison",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The operator %1 belongs to a feature that clusters have switched off by default. Use Equal or Exists.")},
    {"toleration-operator",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no operator of a toleration. Use Equal (the value must match) or Exists (any value).")},
    {"toleration-effect",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no effect of a taint. Use NoSchedule, PreferNoSchedule or NoExecute, or leave effect "
                       "out to tolerate all three.")},
};

} // namespace

std::span<const Sentence> schedulingSentences()
{
    return sentences;
}

} // namespace podwright
