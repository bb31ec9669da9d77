// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/colours.h"
#include "ui/look/strongcolours.h"
#include "ui/look/theme.h"
#include "ui/look/tilepainter.h"

#include <QRegularExpression>
#include <QTest>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

QColor mixed(const QColor &ink, const QColor &page)
{
    const auto part = [](float of, float on) {
        return of * float(fadedStrength) + on * (1 - float(fadedStrength));
    };
    return QColor::fromRgbF(part(ink.redF(), page.redF()), part(ink.greenF(), page.greenF()),
        part(ink.blueF(), page.blueF()));
}

/// Those that can be chosen; the desktop's is one of them.
QList<std::pair<const char *, Colours>> schemes()
{
    return { { "light", lightColours() }, { "dark", darkColours() }, { "white", whiteColours() },
        { "black", blackColours() } };
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT

private slots:
    void countsAsWcagDoes()
    {
        QVERIFY(qFuzzyCompare(contrast(Qt::black, Qt::white), 21.0));
        QVERIFY(qFuzzyCompare(contrast(Qt::white, Qt::white), 1.0));
        // the grey that everybody knows: the lightest one that still passes on white
        QVERIFY(contrast(QColor(u"#767676"_s), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(u"#777777"_s), Qt::white) < 4.5);
    }

    void tilesAreReadable_data()
    {
        QTest::addColumn<Colours>("colours");
        QTest::addColumn<Family>("family");
        for (const auto &[name, colours] : schemes())
            for (int family = 0; family <= static_cast<int>(Family::Other); ++family)
                QTest::addRow("family %d, %s", family, name)
                    << colours << static_cast<Family>(family);
    }

    void tilesAreReadable()
    {
        QFETCH(Colours, colours);
        QFETCH(Family, family);
        const TileColours tile = colours.tile(family);
        QVERIFY(contrast(tile.text, tile.ground) >= 9.9);
        QVERIFY(contrast(tile.bar, colours.page) >= 4.7);
        QVERIFY(contrast(tile.bar, tile.ground) >= 3.0); // bar and glyph on the tile
        QVERIFY(contrast(tile.text, colours.page) >= 9.9); // cancelled: the ground is gone
        const QColor hovered = colours.dark ? tile.ground.lighter(125) : tile.ground.darker(106);
        QVERIFY(contrast(tile.text, hovered) >= 7.0);
        QVERIFY(contrast(tile.text, colours.hover) >= 7.0);
        // What is over is drawn fainter, but still to be read.
        const QColor faded = mixed(tile.text, colours.page);
        QVERIFY(contrast(faded, mixed(tile.ground, colours.page)) >= 4.5);
    }

    void isSeenInHighContrast()
    {
        for (const Colours &colours : { whiteColours(), blackColours() }) {
            for (const QColor &ink : { colours.text, colours.secondText, colours.accent,
                     colours.error, colours.success, colours.warning })
                QVERIFY2(contrast(ink, colours.page) >= 7.0, qPrintable(ink.name()));
            QVERIFY(contrast(colours.line, colours.page) >= 4.5);
            for (int set = 0; set < colourSets; ++set) // the outline of a tile
                QVERIFY(contrast(colours.set(set).bar, colours.page) >= 7.0);
        }
    }

    void takesTheDesktopsHighContrastForWhatItIs()
    {
        QPalette desktop;
        desktop.setColor(QPalette::Window, Qt::black);
        desktop.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(isStrong(coloursFor(desktop)) && coloursFor(desktop).dark);
        desktop.setColor(QPalette::Window, QColor(0xEFEFEF));
        desktop.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(!isStrong(coloursFor(desktop)));
    }

    void hasAsManySetsAsItSays()
    {
        const Colours colours = lightColours();
        for (int set = 0; set < colourSets; ++set)
            for (int other = 0; other < set; ++other)
                QVERIFY(colours.set(set).bar != colours.set(other).bar);
        QCOMPARE(colours.set(colourSets).bar, colours.set(0).bar); // counted round
    }

    void textIsReadableWhereverItStands_data()
    {
        QTest::addColumn<Colours>("colours");
        for (const auto &[name, colours] : schemes())
            QTest::newRow(name) << colours;
    }

    void textIsReadableWhereverItStands()
    {
        QFETCH(Colours, colours);
        const QColor grounds[] = { colours.page, colours.panel, colours.weekend, colours.hover,
            colours.accentGround, colours.holiday, colours.school };
        for (const QColor &ground : grounds) {
            for (const QColor &ink : { colours.text, colours.secondText, colours.accent })
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
        }
        for (const QColor &ground : { colours.page, colours.panel }) {
            for (const QColor &ink : { colours.error, colours.success, colours.warning })
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + ground.name()));
            QVERIFY(contrast(colours.edge, ground) >= 3.0);
            QVERIFY(contrast(colours.faint, ground) >= 3.0);
        }
        QVERIFY(contrast(colours.onAccent, colours.accent) >= 4.5);
        QVERIFY(colours.accentGround != colours.page && colours.line != colours.page);
    }

    void qtsOwnRolesAreReadable_data() { textIsReadableWhereverItStands_data(); }

    void qtsOwnRolesAreReadable()
    {
        QFETCH(Colours, colours);
        for (const QPalette &palette : { colours.toPalette(), colours.toListPalette() }) {
            for (const auto group : { QPalette::Active, QPalette::Inactive }) {
                const auto pair = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
                    return contrast(palette.color(group, ink), palette.color(group, ground));
                };
                QVERIFY(pair(QPalette::WindowText, QPalette::Window) >= 4.5);
                QVERIFY(pair(QPalette::Text, QPalette::Base) >= 4.5);
                QVERIFY(pair(QPalette::Text, QPalette::AlternateBase) >= 4.5);
                QVERIFY(pair(QPalette::ButtonText, QPalette::Button) >= 4.5);
                QVERIFY(pair(QPalette::PlaceholderText, QPalette::Base) >= 4.5);
                QVERIFY(pair(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
                QVERIFY(pair(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
                QVERIFY(pair(QPalette::Link, QPalette::Base) >= 4.5);
                QVERIFY(pair(QPalette::Link, QPalette::Window) >= 4.5);
                QVERIFY(pair(QPalette::LinkVisited, QPalette::Base) >= 4.5);
            }
            const auto off = [&](QPalette::ColorRole role) {
                return palette.color(QPalette::Disabled, role);
            };
            QVERIFY(off(QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
            QVERIFY(contrast(off(QPalette::Text), off(QPalette::Base)) >= 3.0);
            QVERIFY(contrast(off(QPalette::ButtonText), off(QPalette::Button)) >= 3.0);
        }
        QCOMPARE(coloursFor(colours.toPalette()).dark, colours.dark);
        QCOMPARE(isStrong(coloursFor(colours.toPalette())), isStrong(colours));
    }

    void everyRuleOfTheStyleSheetIsReadable_data() { textIsReadableWhereverItStands_data(); }

    void everyRuleOfTheStyleSheetIsReadable()
    {
        QFETCH(Colours, colours);
        const QString sheet = styleSheetFor(colours);
        QVERIFY(!sheet.isEmpty());
        static const QRegularExpression rule(u"\\{([^}]*)\\}"_s);
        static const QRegularExpression ink(u"(?:^|[ ;])color: (#\\w+);"_s);
        static const QRegularExpression ground(u"background: (#\\w+);"_s);
        int pairs = 0;
        for (auto rules = rule.globalMatch(sheet); rules.hasNext();) {
            const QString body = rules.next().captured(1);
            QVERIFY2(!body.contains(u'@'), qPrintable(body)); // every word found its colour
            const auto text = ink.match(body);
            const auto under = ground.match(body);
            if (!text.hasMatch() || !under.hasMatch())
                continue;
            ++pairs;
            const bool faint = QColor(text.captured(1)) == colours.faint;
            QVERIFY2(contrast(QColor(text.captured(1)), QColor(under.captured(1)))
                    >= (faint ? 3.0 : 4.5),
                qPrintable(body));
        }
        QVERIFY(pairs > 8);
    }
};

Q_DECLARE_METATYPE(jalons::Family)
Q_DECLARE_METATYPE(jalons::Colours)
QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
