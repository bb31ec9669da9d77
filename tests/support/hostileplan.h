// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testplan.h"

namespace jalons {

/// Texts that break layouts and inject: markup, formulas, words without end, emoji, right-to-left,
/// control characters. Each a title that must come out as it is read here.
[[nodiscard]] inline QStringList hostileTexts()
{
    using namespace Qt::StringLiterals;
    return {
        u"<script>alert(1)</script><h1>&amp; ]]> </td>"_s,
        u"=HYPERLINK(\"http://example.org\";\"x\")"_s,
        u"+33 1 02 03 04 05"_s,
        u"-1+cmd|' /C calc'!A0"_s,
        u"@SUM(A1:A9)"_s,
        u"'=already guarded, with \"quotes\"; and, commas"_s,
        QString(400, u'm'),
        u"👩🏽‍🤝‍👩🏻 🇫🇷 café crème"_s,
        u"اجتماع لجنة القيادة"_s,
        u"{{title}} @plan@ %1 ${x}"_s,
    };
}

/// A plan of events with those titles, the same texts in every other field of one of them, and one
/// event with nothing but a title.
struct HostilePlan
{
    TestPlan plan;

    HostilePlan()
    {
        using namespace Qt::StringLiterals;
        const QStringList texts = hostileTexts();
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Event event = testEvent(
                texts.at(i), PlannedDate::day(QDate(2019, 3, 1).addDays(i)), u"DEP:62"_s);
            event.place = texts.at(i) + u"\n\tligne 2"_s;
            event.summary = texts.at(i) + u"\n\n"_s + texts.join(u'\n') + QChar(1) + QChar(0xfffe);
            event.aims = texts;
            event.decisions = texts;
            event.contact = texts.at(i);
            event.notes = u"Interne, à ne pas diffuser"_s;
            event.actions = { { texts.at(i), texts.at(i), {}, false } };
            event.links = { { texts.at(i), u"javascript:alert(1)"_s, {} },
                { u"Guide"_s, u"https://example.org/?a=1&b=2"_s, texts.at(i) } };
            Session session;
            session.title = texts.at(i);
            session.aims = texts;
            session.speakers = { { texts.at(i), {}, {} } };
            event.programme = { session };
            save(event);
        }
        save(testEvent(u"Sans rien"_s));
    }

private:
    void save(const Event &event)
    {
        const auto saved = plan->save(event);
        if (!saved)
            qFatal("not saved: %s", qPrintable(saved.error().message));
    }
};

} // namespace jalons
