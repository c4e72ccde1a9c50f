// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpicture/pictureinks.h"

namespace podwright {

namespace {

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

} // namespace

PictureInks::PictureInks(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    text = palette.color(QPalette::Text);
    const bool dark = base.lightnessF() < text.lightnessF();
    faintText = mixed(text, base, 0.3);
    frame = mixed(text, base, 0.45);
    // hues that people with any kind of colour blindness tell apart
    talk = dark ? QColor(0x6cb8f0) : QColor(0x005f9e);
    probe = dark ? QColor(0x4fcfa6) : QColor(0x00745a);
    hostPort = dark ? QColor(0xe6a3cf) : QColor(0x9a3f7a);
    volume = dark ? QColor(0xd9c46a) : QColor(0x7a6200);
    wrong = dark ? QColor(0xff8f66) : QColor(0xb03600);
    nodeFill = mixed(base, text, 0.05);
    podFill = mixed(base, talk, dark ? 0.1 : 0.07);
    boxFill = base;
    rowFill = mixed(base, text, 0.07);
    wrongFill = mixed(base, wrong, 0.1);
    selection = palette.color(QPalette::Highlight);
}

} // namespace podwright
