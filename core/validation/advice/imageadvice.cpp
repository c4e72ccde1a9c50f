// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/imagereference.h"
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/rules/containerplace.h"

namespace podwright {

namespace {

struct OldRegistry {
    std::string_view prefix;
    std::string_view successor;
};

constexpr OldRegistry oldRegistries[] = {
    {"k8s.gcr.io/", "registry.k8s.io/"},
    {"gcr.io/google_containers/", "registry.k8s.io/"},
    {"gcr.io/google-containers/", "registry.k8s.io/"},
};

void adviseImage(AdviceContext &context, ValueRef container)
{
    const std::string_view text = container["image"].string();
    if (text.empty())
        return;
    const auto image = ImageReference::parse(text);
    if (!image) {
        context.add("RUN-21", container, "image", {quotable(text)});
        return;
    }
    const std::string policy(container["imagePullPolicy"].string());
    if (image->isLatest())
        context.add("ADV-07", container, "image", {quotable(text), policy});
    if (!image->tag.empty() && !image->digest.empty())
        context.add("ADV-08", container, "image", {std::string(image->tag)});
    if (policy == "Never")
        context.add("RUN-22", container, "imagePullPolicy", {quotable(text)});
    for (const OldRegistry &old : oldRegistries) {
        if (text.starts_with(old.prefix))
            context.add("ADV-09", container, "image", {std::string(old.prefix), std::string(old.successor)});
    }
}

} // namespace

void adviseImages(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) { adviseImage(context, place.container); });
    for (const ValueRef volume : context.spec()["volumes"]) {
        const ValueRef image = volume["image"];
        if (image["pullPolicy"].string() == "Always")
            context.add("RUN-23", image, "reference", {quotable(image["reference"].string())});
    }
}

} // namespace podwright
