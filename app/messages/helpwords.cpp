// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/helpwords.h"

namespace podwright {

namespace {

constexpr HelpWords english{u"When to set it",
                            u"When it is not set",
                            u"Values",
                            u"Example",
                            u"Usual mistake",
                            u"See also",
                            u"Static Pods",
                            u"Windows",
                            u"required",
                            u"default %1",
                            u"since Kubernetes 1.%1",
                            u"deprecated",
                            u"read-only",
                            u"There is no text for this field yet.",
                            u"Fields"};
constexpr HelpWords chinese{u"何时设置",
                            u"不设置时",
                            u"取值",
                            u"示例",
                            u"常见错误",
                            u"相关字段",
                            u"静态 Pod",
                            u"Windows",
                            u"必填",
                            u"默认值 %1",
                            u"自 Kubernetes 1.%1 起",
                            u"已弃用",
                            u"只读",
                            u"该字段暂无说明。",
                            u"字段"};

} // namespace

const HelpWords &helpWords(HelpLibrary::Language language)
{
    return language == HelpLibrary::Language::Chinese ? chinese : english;
}

} // namespace podwright
