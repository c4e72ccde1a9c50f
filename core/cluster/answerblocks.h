// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// One thing that kubectl says on its error channel.
struct AnswerBlock {
    bool warning = false;
    std::string text; ///< without "Warning: "; may have several lines
};

/// Cuts kubectl's errors into what belongs together; lines of its own log are left out. Bears any bytes.
std::vector<AnswerBlock> answerBlocks(std::string_view errors);

/// What stands between two words: empty where the first is not there; to the end where the second is not.
std::string between(std::string_view text, std::string_view before, std::string_view after);

/// The error behind `Error from server (Reason):` and behind what kubectl was doing with which file.
struct ServerMessage {
    std::string reason; ///< "Forbidden", "NotFound" …; empty where the server gave none
    std::string text;
};
ServerMessage serverMessage(std::string_view block);

} // namespace podwright
