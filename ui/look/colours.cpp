// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/colours.h"

#include "ui/look/strongcolours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jalons {

namespace {

struct TileHues
{
    TileColours light;
    TileColours dark;
};

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

TileColours tileOf(unsigned ground, unsigned bar, unsigned text)
{
    return { rgb(ground), rgb(bar), rgb(text) };
}

/// In the order of Family; equal lightness and chroma in OKLCH, so that none shouts.
const std::array<TileHues, 8> &families()
{
    static const std::array<TileHues, 8> all{
        TileHues{ tileOf(0xE8F0FF, 0x4461BE, 0x223163), tileOf(0x242D45, 0x8AA8F7, 0xDFE8FD) },
        TileHues{ tileOf(0xE0F3FF, 0x0070B5, 0x003A5E), tileOf(0x173142, 0x5CB4EF, 0xD7EBFA) },
        TileHues{ tileOf(0xE4F6E6, 0x007F35, 0x01421A), tileOf(0x1C3422, 0x6FC082, 0xDBEEDE) },
        TileHues{ tileOf(0xFCEEDC, 0x995700, 0x4F2C00), tileOf(0x3B2A12, 0xD79F4C, 0xF4E6D2) },
        TileHues{ tileOf(0xDCF6F8, 0x00808B, 0x004247), tileOf(0x0A3537, 0x24C1C9, 0xD2EEF0) },
        TileHues{ tileOf(0xFFEAE5, 0xAF3E30, 0x5B1F17), tileOf(0x422520, 0xED8D7D, 0xFBE1DC) },
        TileHues{ tileOf(0xFFE9F3, 0xA53C75, 0x561E3C), tileOf(0x3F2431, 0xE38AB5, 0xF9E0EB) },
        TileHues{ tileOf(0xF0F0F0, 0x696969, 0x353535), tileOf(0x2E2E2E, 0xABABAB, 0xE8E8E8) },
    };
    return all;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

TileColours Colours::tile(Family family) const
{
    const TileHues &hues = families().at(static_cast<size_t>(family));
    if (!isStrong(*this))
        return dark ? hues.dark : hues.light;
    return dark ? TileColours{ hues.dark.ground, hues.dark.bar, text }
                : TileColours{ hues.light.ground, hues.light.text, text };
}

TileColours Colours::set(int number) const
{
    return tile(static_cast<Family>(number % static_cast<int>(families().size())));
}

QPalette Colours::toPalette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, panel);
    set(QPalette::WindowText, text);
    set(QPalette::Base, page);
    set(QPalette::AlternateBase, panel);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, secondText);
    set(QPalette::Button, page);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, error);
    set(QPalette::ToolTipBase, page);
    set(QPalette::ToolTipText, text);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, dark ? line : page);
    set(QPalette::Midlight, hover);
    set(QPalette::Mid, edge);
    set(QPalette::Dark, secondText);
    set(QPalette::Shadow, dark ? QColor(Qt::black) : secondText);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::ToolTipText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, panel);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return palette;
}

QPalette Colours::toListPalette() const
{
    QPalette palette = toPalette();
    palette.setColor(QPalette::All, QPalette::Highlight, accentGround);
    palette.setColor(QPalette::All, QPalette::HighlightedText, text);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

Colours lightColours()
{
    Colours colours;
    colours.page = rgb(0xFFFFFF);
    colours.panel = rgb(0xF5F5F7);
    colours.line = rgb(0xDCDCE0);
    colours.edge = rgb(0x85858C);
    colours.text = rgb(0x161616);
    colours.secondText = rgb(0x565656);
    colours.faint = rgb(0x84848A);
    colours.accent = rgb(0x000091);
    colours.onAccent = rgb(0xFFFFFF);
    colours.accentGround = rgb(0xE3E3FD);
    colours.hover = rgb(0xEBEBEF);
    colours.error = rgb(0xB3261E);
    colours.success = rgb(0x1B6E3C);
    colours.warning = rgb(0x8A4B00);
    colours.weekend = rgb(0xF8F8FA);
    colours.holiday = rgb(0xFCEFEF);
    colours.school = rgb(0xE4EEF0);
    return colours;
}

Colours darkColours()
{
    Colours colours;
    colours.dark = true;
    colours.page = rgb(0x1C1C21);
    colours.panel = rgb(0x26262C);
    colours.line = rgb(0x3A3A42);
    colours.edge = rgb(0x7C7C88);
    colours.text = rgb(0xE8E8EC);
    colours.secondText = rgb(0xABABB3);
    colours.faint = rgb(0x7E7E88);
    colours.accent = rgb(0x8A8FFF);
    colours.onAccent = rgb(0x1C1C21);
    colours.accentGround = rgb(0x2B2C4A);
    colours.hover = rgb(0x303038);
    colours.error = rgb(0xFF8A80);
    colours.success = rgb(0x6FCF97);
    colours.warning = rgb(0xF2B366);
    colours.weekend = rgb(0x212127);
    colours.holiday = rgb(0x332428);
    colours.school = rgb(0x223236);
    return colours;
}

Colours whiteColours()
{
    Colours colours;
    colours.page = rgb(0xFFFFFF);
    colours.panel = rgb(0xFFFFFF);
    colours.line = rgb(0x6E6E6E);
    colours.edge = rgb(0x000000);
    colours.text = rgb(0x000000);
    colours.secondText = rgb(0x1F1F1F);
    colours.faint = rgb(0x6B6B6B);
    colours.accent = rgb(0x000091);
    colours.onAccent = rgb(0xFFFFFF);
    colours.accentGround = rgb(0xD9D9FF);
    colours.hover = rgb(0xE6E6E6);
    colours.error = rgb(0x8F0E08);
    colours.success = rgb(0x0B5A2A);
    colours.warning = rgb(0x6B3900);
    colours.weekend = rgb(0xF0F0F0);
    colours.holiday = rgb(0xFFE3E3);
    colours.school = rgb(0xDCEBEF);
    return colours;
}

Colours blackColours()
{
    Colours colours;
    colours.dark = true;
    colours.page = rgb(0x000000);
    colours.panel = rgb(0x000000);
    colours.line = rgb(0x8C8C8C);
    colours.edge = rgb(0xFFFFFF);
    colours.text = rgb(0xFFFFFF);
    colours.secondText = rgb(0xEBEBEB);
    colours.faint = rgb(0xA6A6A6);
    colours.accent = rgb(0xFFE14D);
    colours.onAccent = rgb(0x000000);
    colours.accentGround = rgb(0x3D3500);
    colours.hover = rgb(0x2E2E2E);
    colours.error = rgb(0xFF9E97);
    colours.success = rgb(0x7CF0A6);
    colours.warning = rgb(0xFFCF70);
    colours.weekend = rgb(0x1A1A1A);
    colours.holiday = rgb(0x3D1519);
    colours.school = rgb(0x0E323B);
    return colours;
}

bool isStrong(const Colours &colours)
{
    return colours.page == colours.panel;
}

Colours coloursFor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QRgb black = qRgb(0, 0, 0);
    const QRgb white = qRgb(255, 255, 255);
    if (window.rgb() == black && text.rgb() == white)
        return blackColours();
    if (window.rgb() == white && text.rgb() == black)
        return whiteColours();
    return luminance(window) < luminance(text) ? darkColours() : lightColours();
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace jalons
