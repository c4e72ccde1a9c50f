// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

namespace podwright {

/// Writes Pod manifests as people write them: all scalar styles, flow and block, comments (each with a number of its
/// own), anchors, CR LF, a missing last line break, several documents. The same seed gives the same files.
class PodGenerator {
public:
    enum class Forms { Usual, Rare }; ///< Rare: merge keys, tags, flow collections over several lines … as well

    explicit PodGenerator(unsigned seed, Forms forms = Forms::Usual)
        : m_random(seed)
        , m_forms(forms)
    {
    }

    std::string next();
    /// A number in [0, limit).
    int number(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    std::string document();
    void line(int column, const std::string &text);
    void comment(int column);
    void map(int column, int depth, const std::string &prefix);
    void entry(int column, const std::string &key, int depth);
    void rareEntry(int column, const std::string &key);
    void list(int column, int depth);
    std::string scalar(bool inFlow);
    std::string flow(int depth);
    bool chance(int percent) { return number(100) < percent; }

    std::mt19937 m_random;
    Forms m_forms;
    std::string m_text;
    int m_comments = 0;
    int m_step = 2;
    bool m_indentless = true;
    int m_anchors = 0;
    int m_maps = 0;
};

} // namespace podwright
