// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of areas META, ANN and STORE: metadata of the Pod or of a template.
void checkMetadata(RuleContext &context);

} // namespace podwright
