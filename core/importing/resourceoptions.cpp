// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/resourceoptions.h"

#include "importing/amounts.h"
#include "importing/containerdraft.h"

#include <algorithm>

namespace podwright {

namespace {

void setQuantity(ContainerDraft &to, const char *path, const std::optional<std::string> &quantity,
                 const std::string &text)
{
    if (text == "0") // no limit, as if nothing were said
        return to.dropped("no-limit");
    if (!quantity)
        return to.dropped("no-amount", text);
    to.carry(path, NewValue::string(*quantity));
}

} // namespace

void takeMemory(ContainerDraft &to, const std::string &text)
{
    setQuantity(to, "resources.limits.memory", quantityOfSize(text), text);
}

void takeMemoryReservation(ContainerDraft &to, const std::string &text)
{
    setQuantity(to, "resources.requests.memory", quantityOfSize(text), text);
}

void takeCpus(ContainerDraft &to, const std::string &text)
{
    const bool none = !text.empty() && text.find_first_not_of("0.") == std::string::npos;
    setQuantity(to, "resources.limits.cpu", quantityOfCpus(text), none ? "0" : text);
}

void takeCpuReservation(ContainerDraft &to, const std::string &text)
{
    setQuantity(to, "resources.requests.cpu", quantityOfCpus(text), text);
}

void takeCpuShares(ContainerDraft &to, const std::string &text)
{
    const auto shares = wholeNumber(text);
    if (!shares || *shares > 262144)
        return to.dropped("no-amount", text);
    if (*shares == 0)
        return to.dropped("no-limit");
    const std::int64_t milli = std::max<std::int64_t>(1, *shares * 1000 / 1024);
    to.set("resources.requests.cpu",
           NewValue::string(milli % 1000 == 0 ? std::to_string(milli / 1000) : std::to_string(milli) + 'm'));
    to.changed("cpu-shares", "resources.requests.cpu");
}

void takeCpuQuota(ContainerDraft &to, const std::string &text, const std::string &period)
{
    const auto quota = wholeNumber(text);
    const auto length = wholeNumber(period.empty() ? "100000" : period);
    if (text == "-1" || (quota && *quota == 0))
        return to.dropped("no-limit");
    if (!quota || !length || *length == 0 || *quota > 1'000'000'000'000)
        return to.dropped("no-amount", text);
    const std::int64_t milli = std::max<std::int64_t>(1, (*quota * 1000 + *length - 1) / *length);
    to.carry("resources.limits.cpu",
             NewValue::string(milli % 1000 == 0 ? std::to_string(milli / 1000) : std::to_string(milli) + 'm'));
}

void takeGpus(ContainerDraft &to, const std::string &text)
{
    std::int64_t count = 0;
    const std::size_t device = text.find("device=");
    if (device != std::string::npos) {
        const std::string_view list = std::string_view(text).substr(device + 7);
        count = std::count(list.begin(), list.end(), ',') + 1;
    } else if (const std::size_t counted = text.find("count="); counted != std::string::npos) {
        const std::string_view rest = std::string_view(text).substr(counted + 6);
        count = wholeNumber(rest.substr(0, rest.find(','))).value_or(0);
    } else {
        count = wholeNumber(text).value_or(0);
    }
    const bool certain = count > 0 && device == std::string::npos;
    to.set("resources.limits[\"nvidia.com/gpu\"]", NewValue::string(std::to_string(std::max<std::int64_t>(1, count))));
    to.changed(certain                           ? "gpus"
                   : device != std::string::npos ? "gpus-by-number"
                                                 : "gpus-all",
               "resources.limits[\"nvidia.com/gpu\"]");
}

} // namespace podwright
