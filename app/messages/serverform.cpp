// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/serverform.h"

#include "messages/jsondecodererror.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace podwright {

namespace {

/// Words and pattern of a form, and what the server gives as examples.
struct ServerForm {
    const char *words;
    const char *pattern;
    std::array<const char *, 3> examples;
    int most = 0; ///< bytes; 0: any number

    bool matches(const QString &value) const
    {
        return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(value).hasMatch();
    }
    QString text() const
    {
        QString said = QString::fromLatin1(words) + QStringLiteral(" (e.g. ");
        for (std::size_t index = 0; index < examples.size() && examples[index]; ++index)
            said += (index > 0 ? QStringLiteral(" or '%1', ") : QStringLiteral("'%1', "))
                        .arg(QLatin1String(examples[index]));
        return said + QStringLiteral("regex used for validation is '%1')").arg(QLatin1String(pattern));
    }
};

constexpr ServerForm dnsLabel{
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must "
    "start and end with an alphanumeric character",
    "[a-z0-9]([-a-z0-9]*[a-z0-9])?",
    {"my-name", "123-abc"},
    63};
constexpr ServerForm dnsSubdomain{
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or "
    "'.', and must start and end with an alphanumeric character",
    "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
    {"example.com"},
    253};
constexpr ServerForm searchDomain{
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or "
    "'.', and must start and end with an alphanumeric character",
    "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*",
    {"example.com"},
    253};
constexpr ServerForm variableName{
    "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not "
    "start with a digit",
    "[-._a-zA-Z][-._a-zA-Z0-9]*",
    {"my.env-name", "MY_ENV.NAME", "MyEnvName1"}};
constexpr ServerForm qualifiedName{
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
    "alphanumeric character",
    "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]",
    {"MyName", "my.name", "123-abc"},
    63};
constexpr ServerForm labelValue{
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', "
    "and must start and end with an alphanumeric character",
    "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?",
    {"MyValue", "my_value", "12345"},
    63};
constexpr ServerForm configKey{"a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
                               "[-._a-zA-Z0-9]+",
                               {"key.name", "KEY_NAME", "key-name"},
                               253};
constexpr ServerForm headerName{
    "a valid HTTP header must consist of alphanumeric characters or '-'", "[-A-Za-z0-9]+", {"X-Header-Name"}};

QStringList faultsOf(const ServerForm &form, const QString &value)
{
    QStringList faults;
    if (form.most > 0 && (value.toUtf8().size() > form.most || value.endsWith(u'…')))
        faults.append(QStringLiteral("must be no more than %1 bytes").arg(form.most));
    if (!value.endsWith(u'…') && !form.matches(value))
        faults.append(form.text());
    return faults;
}

QStringList faultsOfDnsLabel(const QString &value)
{
    QStringList faults = faultsOf(dnsLabel, value);
    if (!faults.isEmpty() && dnsSubdomain.matches(value) && value.contains(u'.'))
        faults.last() = QStringLiteral("must not contain dots");
    return faults;
}

QStringList faultsOfQualifiedName(const QString &value)
{
    const QStringList parts = value.split(u'/');
    if (parts.size() > 2)
        return {QStringLiteral("a qualified name ") + qualifiedName.text()
                + QStringLiteral(" with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')")};
    QStringList faults;
    const auto addAll = [&faults](const char *part, const QStringList &found) {
        for (const QString &fault : found)
            faults.append(QLatin1String(part) + fault);
    };
    if (parts.size() == 2 && parts.first().isEmpty())
        faults.append(QStringLiteral("prefix part must be non-empty"));
    else if (parts.size() == 2)
        addAll("prefix part ", faultsOf(dnsSubdomain, parts.first()));
    if (parts.last().isEmpty())
        faults.append(QStringLiteral("name part must be non-empty"));
    addAll("name part ", faultsOf(qualifiedName, parts.last()));
    return faults;
}

QStringList faultsOfPortName(const QString &value)
{
    constexpr int most = 15;
    QStringList faults;
    if (value.toUtf8().size() > most)
        faults.append(QStringLiteral("must be no more than %1 bytes").arg(most));
    static const QRegularExpression characters(QStringLiteral("^[-a-z0-9]+$"));
    static const QRegularExpression letter(QStringLiteral("[a-z]"));
    if (!characters.match(value).hasMatch())
        faults.append(QStringLiteral("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"));
    if (!letter.match(value).hasMatch())
        faults.append(QStringLiteral("must contain at least one letter (a-z)"));
    if (value.contains(QLatin1String("--")))
        faults.append(QStringLiteral("must not contain consecutive hyphens"));
    if (value.startsWith(u'-') || value.endsWith(u'-'))
        faults.append(QStringLiteral("must not begin or end with a hyphen"));
    return faults;
}

/// Names of files and variables that would lead out of a folder.
QStringList faultsOfDots(const QString &value)
{
    QStringList faults;
    if (value == QLatin1String(".") || value == QLatin1String(".."))
        faults.append(QStringLiteral("must not be '%1'").arg(value));
    else if (value.startsWith(QLatin1String("..")))
        faults.append(QStringLiteral("must not start with '..'"));
    return faults;
}

/// Of a name that others are made from: a hyphen at its end does no harm.
QString withoutHyphen(const QString &value)
{
    return value.size() > 1 && value.endsWith(u'-') ? value.chopped(2) + u'a' : value;
}

/// Of an amount of bytes that is told in other units.
QStringList faultsOfDivisor(const QString &resource)
{
    if (resource.endsWith(QLatin1String("cpu")))
        return {QStringLiteral("only divisor's values 1m and 1 are supported with the cpu resource")};
    const char *name = resource.endsWith(QLatin1String("memory")) ? "memory"
        : resource.contains(QLatin1String("hugepages"))           ? "hugepages"
                                                                  : "local ephemeral storage";
    return {QStringLiteral("only divisor's values 1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi, 1Ei are "
                           "supported with the %1 resource")
                .arg(QLatin1String(name))};
}

QStringList faultsOfItemPath(const QString &value)
{
    QStringList faults;
    if (value.startsWith(u'/'))
        faults.append(QStringLiteral("must be a relative path"));
    if (value.split(u'/').contains(QLatin1String("..")))
        faults.append(QStringLiteral("must not contain '..'"));
    else if (value.startsWith(QLatin1String("..")))
        faults.append(QStringLiteral("must not start with '..'"));
    return faults;
}

/// Of the name of a bundle: what stands in front of the last colon names its signer.
QStringList faultsOfBundleName(const QString &value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    const QString signer = value.left(colon).replace(u':', u'/');
    const QString prefix = value.left(colon).replace(u'/', u':') + u':';
    QStringList faults;
    if (colon >= 0 && !value.startsWith(prefix))
        faults.append(
            QStringLiteral("ClusterTrustBundle for signerName %1 must be named with prefix %2").arg(signer, prefix));
    else
        faults = faultsOf(dnsSubdomain, value.mid(colon + 1));
    for (QString &fault : faults)
        fault.prepend(QLatin1String("not a valid clustertrustbundlename: "));
    return faults;
}

/// The first of some labels that has no right form.
QStringList faultsOfLabels(const QStringList &labels, QStringList (*faultsOfOne)(const QString &))
{
    QStringList faults;
    for (const QString &label : labels) {
        for (const QString &fault : faultsOfOne(label))
            faults.append(QStringLiteral("validating label \"%1\": %2").arg(label, fault));
        if (!faults.isEmpty())
            break;
    }
    return faults;
}

QStringList faultsOfSignerName(const QString &value)
{
    const QStringList parts = value.split(u'/');
    if (parts.size() != 2)
        return {QStringLiteral("must be a fully qualified domain and path of the form 'example.com/signer-name'")};
    const QStringList domain = parts.first().split(u'.');
    QStringList faults = faultsOfLabels(domain, faultsOfDnsLabel);
    if (domain.size() < 2)
        faults.append(QStringLiteral("should be a domain with at least two segments separated by dots"));
    return faults
        + faultsOfLabels(parts.last().split(u'.'), [](const QString &label) { return faultsOf(dnsSubdomain, label); });
}

/// Of how long a certificate is valid, in seconds.
QString faultOfLifetime(const QString &value, const QString &least, const QString &most)
{
    return value.toLongLong() < least.toLongLong()
        ? QStringLiteral("if provided, maxExpirationSeconds must be >= %1").arg(least)
        : QStringLiteral("if provided, maxExpirationSeconds must be <= %1").arg(most);
}

/// Of a selector that selects everything. The server says so of a ReplicaSet, too.
QString faultOfEmptySelector(const QString &kind)
{
    const QString named = kind == QLatin1String("ReplicaSet") ? QStringLiteral("Deployment") : kind;
    return QStringLiteral("empty selector is invalid for %1").arg(named.toLower());
}

} // namespace

QString serverFormText(const Diagnostic &diagnostic)
{
    const auto argument = [&diagnostic](std::size_t index) {
        return index < diagnostic.arguments.size() ? QString::fromStdString(diagnostic.arguments[index]) : QString();
    };
    const QString value = argument(0);
    const auto is = [&diagnostic](std::initializer_list<const char *> codes) {
        return std::find(codes.begin(), codes.end(), diagnostic.message) != codes.end();
    };
    QStringList faults;
    if (is({"must-be-dns-label", "container-name-form", "file-ref-volume-form"}))
        faults = faultsOfDnsLabel(value);
    else if (is({"must-be-dns-subdomain", "config-map-name", "secret-name", "generated-name"}))
        faults = faultsOf(dnsSubdomain, value);
    else if (is({"must-begin-dns-subdomain"}))
        faults = faultsOf(dnsSubdomain, withoutHyphen(value));
    else if (is({"csi-driver-form"}))
        faults = faultsOf(dnsSubdomain, value.toLower());
    else if (is({"must-be-search-domain"}))
        faults = faultsOf(searchDomain, value.endsWith(u'.') ? value.chopped(1) : value);
    else if (is({"must-be-qualified-name", "topology-key-form", "gate-name-missing", "field-path-key",
                 "toleration-key-form"}))
        faults = faultsOfQualifiedName(value);
    else if (is({"must-be-label-value", "toleration-value-form", "job-name-as-label"}))
        faults = faultsOf(labelValue, value);
    else if (is({"port-name-form", "handler-port-name"}))
        faults = faultsOfPortName(value);
    else if (is({"key-ref-form"}))
        faults = faultsOf(configKey, value) + faultsOfDots(value);
    else if (is({"env-name-strict-form"}))
        faults = faultsOf(variableName, value) + faultsOfDots(value);
    else if (is({"env-name-form"}))
        faults = {QStringLiteral("a valid environment variable name must consist only of printable ASCII characters "
                                 "other than '='")};
    else if (is({"item-path-form", "seccomp-profile-not-local", "git-directory"}))
        faults = faultsOfItemPath(value);
    else if (is({"http-header-name"}))
        faults = faultsOf(headerName, value);
    else if (is({"divisor-of-cpu", "divisor-of-bytes", "downward-divisor"}))
        faults = faultsOfDivisor(argument(1));
    else if (is({"claim-made-name"}))
        faults = {QStringLiteral("PVC name \"%1\": %2").arg(value, faultsOf(dnsSubdomain, value).join(u' '))};
    else if (is({"deadline-endless"})) // a Deployment has its template checked as the one of its ReplicaSets
        faults = {QStringLiteral("activeDeadlineSeconds in %1 is not Supported")
                      .arg(value == QLatin1String("Deployment") ? QStringLiteral("ReplicaSet") : value)};
    else if (is({"bundle-name-form"}))
        faults = faultsOfBundleName(value);
    else if (is({"signer-name-form"}))
        faults = faultsOfSignerName(value);
    else if (is({"certificate-lifetime"}))
        faults = {faultOfLifetime(value, argument(1), argument(2))};
    else if (is({"selector-empty"}))
        faults = {faultOfEmptySelector(value)};
    else if (is({"selector-unreadable"})) // nothing of a StatefulSet
        return value == QLatin1String("StatefulSet") ? QStringLiteral("") : QStringLiteral("invalid label selector");
    else if (is({"tolerations-annotation"}))
        faults = {tolerationsDecodeError(value)};
    else if (is({"out-of-range"}))
        faults = {QStringLiteral("must be between %1 and %2, inclusive").arg(argument(1), argument(2))};
    return faults.isEmpty() ? QString() : faults.join(QStringLiteral(", "));
}

} // namespace podwright
