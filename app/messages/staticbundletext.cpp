// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/staticbundletext.h"

#include "messages/filledtext.h"

#include <QCoreApplication>

namespace podwright {

namespace {

class StaticFaultText {
    Q_DECLARE_TR_FUNCTIONS(podwright::StaticFaultText)

public:
    static QString of(const std::string &message)
    {
        if (message == "node-name")
            return tr("“%1” is no node's name: small letters, digits, - and . (as “kubectl get nodes” shows it).");
        if (message == "folder-relative")
            return tr("The folder “%1” must be a whole path on the node, beginning with /.");
        if (message == "url-missing")
            return tr("The address that the kubelet shall fetch is missing.");
        if (message == "url-form")
            return tr("“%1” is no address: it begins with https:// or http:// and names a host.");
        if (message == "header-name")
            return tr("“%1” is no name of a header: letters, digits and -, as in Authorization.");
        if (message == "header-value")
            return tr("The value of the header %1 has a line break or another control character in it.");
        if (message == "header-flag")
            return tr("The header %1 cannot be given by a flag: no commas, quotes, backslashes or $ there. Use the "
                      "setting.");
        if (message == "config-relative")
            return tr("The kubelet's configuration file “%1” must be a whole path, beginning with /.");
        return QString::fromStdString(message);
    }
};

} // namespace

QString staticFaultText(const ExportNote &fault)
{
    return filledText(StaticFaultText::of(fault.message), fault.arguments);
}

const char *optionOfFault(const ExportNote &fault)
{
    for (const char *option : {"node", "folder", "url", "header", "config"}) {
        if (fault.message.starts_with(option))
            return option;
    }
    return "";
}

} // namespace podwright
