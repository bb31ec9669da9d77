// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever hands, keys and undo do in any order and in any view, the plan holds what a simple
// model says: nothing is lost, nothing is there twice.

#include "tests/support/weekdeeds.h"

#include <QMap>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

int rounds()
{
    bool ok = false;
    const int asked = qEnvironmentVariableIntValue("JALONS_INTERACTIONS", &ok);
    return ok ? asked : 10000;
}

} // namespace

class TestInteractions : public WeekDeeds
{
    Q_OBJECT

private slots:
    void neitherLosesNorDoublesAnEvent()
    {
        const quint32 seed = qEnvironmentVariableIsSet("JALONS_SEED")
            ? qEnvironmentVariable("JALONS_SEED").toUInt()
            : 20190312U;
        open(seed);
        const int count = rounds();
        for (int round = 0; round < count; ++round) {
            const QByteArray did = act();
            const QString wrong = difference();
            QVERIFY2(wrong.isEmpty(),
                qPrintable(u"seed %1, round %2, after “%3”: %4"_s.arg(seed).arg(round).arg(
                    QString::fromLatin1(did), wrong)));
            done[did] += 1;
        }
        for (auto deed = done.cbegin(); deed != done.cend(); ++deed)
            qInfo("%s: %d", deed.key().constData(), deed.value());
        const QList<QByteArray> all{ "create", "drag in the month", "drag in the week",
            "from the hours to the strip", "from the strip to the hours", "stretch", "move by key",
            "move by a quarter", "length by key", "length by a quarter", "rename",
            "give to a territory", "give to one more", "copy", "resize", "several", "remove",
            "cut and paste", "undo", "redo", "filter", "view", "turn", "escape" };
        for (const QByteArray &deed : all)
            QVERIFY2(count < 1000 || done.contains(deed), deed.constData());
    }

private:
    QByteArray act()
    {
        switch (below(18)) {
        case 0:
            return create();
        case 1:
        case 2:
            return month->isVisible() ? dragInMonth() : dragInWeek();
        case 3:
            return month->isVisible() ? dragInMonth() : dragFromStrip();
        case 4:
            return month->isVisible() ? pressKey() : stretch();
        case 5:
        case 6:
            return pressKey();
        case 7:
            return rename();
        case 8:
            return give();
        case 9:
            return model.now.size() < 60 ? copy() : QByteArray("full");
        case 10:
            return resize();
        case 11:
            undo.undo();
            model.undo();
            return "undo";
        case 12:
            undo.redo();
            model.redo();
            return "redo";
        case 13:
            return filter();
        case 14:
            return turnView();
        case 15:
            shown.step(below(3) - 1);
            return "turn";
        case 16:
            return several();
        default:
            return below(2) == 0 ? remove() : pressKey();
        }
    }

    QByteArray turnView()
    {
        const QList<View> views{ View::Month, View::Week, View::Week, View::WorkWeek, View::Day };
        shown.setView(views.at(below(static_cast<int>(views.size()))));
        return "view";
    }

    QByteArray filter()
    {
        Filter only;
        if (below(3) == 0)
            only.statuses = { Status::Planned }; // what was copied
        shown.setFilter(only);
        return "filter";
    }

    [[nodiscard]] QString difference() const
    {
        const auto events = plan->events();
        if (!events)
            return events.error().message;
        if (events->size() != model.now.size())
            return u"%1 events instead of %2"_s.arg(events->size()).arg(model.now.size());
        for (const Event &event : *events) {
            const auto known = model.now.constFind(event.id);
            if (known == model.now.cend())
                return u"an event that should not be"_s;
            if (event.when != known->when)
                return u"%1 instead of %2"_s.arg(words(event.when), words(known->when));
            if (event.title != known->title)
                return u"%1 instead of %2"_s.arg(event.title, known->title);
            if (carriersOf(event) != known->carriers)
                return u"%1 instead of %2"_s.arg(words(carriersOf(event)), words(known->carriers));
        }
        return {};
    }

    [[nodiscard]] static QList<TerritoryCode> carriersOf(const Event &event)
    {
        QList<TerritoryCode> codes;
        for (const EventTerritory &one : event.territories)
            codes.append(one.code);
        return codes;
    }

    [[nodiscard]] static QString words(const QList<TerritoryCode> &codes)
    {
        QStringList names;
        for (const TerritoryCode &code : codes)
            names.append(code.toString());
        return names.join(u' ');
    }

    [[nodiscard]] static QString words(const PlannedDate &when)
    {
        return u"%1 %2 – %3 %4"_s.arg(when.from.toString(Qt::ISODate), when.start.toString(),
            when.to.toString(Qt::ISODate), when.end.toString());
    }

    QMap<QByteArray, int> done;
};

int main(int argc, char **argv)
{
    QLocale::setDefault(localeOf(Language::French));
    QApplication application(argc, argv);
    TestInteractions test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_interactions.moc"
