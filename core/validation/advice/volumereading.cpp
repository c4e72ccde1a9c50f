// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/volumereading.h"

#include "validation/advice/advicecontext.h"

namespace podwright {

ValueRef volumeNamed(ValueRef spec, std::string_view name)
{
    for (const ValueRef volume : spec["volumes"]) {
        if (volume["name"].string() == name)
            return volume;
    }
    return {};
}

std::string_view volumeKind(ValueRef volume)
{
    for (const ValueRef field : volume) {
        if (field.isMap())
            return field.key();
    }
    return {};
}

bool isConfigVolume(ValueRef volume)
{
    return isOneOf(volumeKind(volume), "configMap, secret, downwardAPI, projected");
}

bool isReadOnlyVolume(ValueRef volume)
{
    return isConfigVolume(volume) || volumeKind(volume) == "image";
}

} // namespace podwright
