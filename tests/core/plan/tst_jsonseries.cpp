// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jsonfields.h"

#include <QJsonArray>

using namespace jalons;
using namespace Qt::StringLiterals;

namespace {

const TerritoryCode lille{ TerritoryCode::Type::Epci, u"200093201"_s };

} // namespace

class TestJsonSeries : public QObject
{
    Q_OBJECT

private slots:
    void keepsASeries()
    {
        compareFields<Series>({ [](Series &s) {
                                   s.id = SeriesId::make();
                               },
                                  [](Series &s) {
                                      s.rule = u"FREQ=MONTHLY;BYDAY=1TU"_s;
                                  },
                                  [](Series &s) {
                                      s.precision = Precision::HalfYear;
                                  },
                                  [](Series &s) {
                                      s.first = { 2019, 3, 5 };
                                  },
                                  [](Series &s) {
                                      s.exceptions = { { 2019, 4, 2 }, { 2019, 5, 7 } };
                                  },
                                  [](Series &s) {
                                      s.preparedTo = { 2021, 3, 5 };
                                  } },
            &seriesFromJson);
    }

    void keepsAFilter()
    {
        compareFields<Filter>({ [](Filter &f) {
                                   f.territories = { lille };
                               },
                                  [](Filter &f) {
                                      f.committedOnly = true;
                                  },
                                  [](Filter &f) {
                                      f.metropolesOnly = true;
                                  },
                                  [](Filter &f) {
                                      f.from = { 2019, 1, 1 };
                                  },
                                  [](Filter &f) {
                                      f.to = { 2019, 12, 31 };
                                  },
                                  [](Filter &f) {
                                      f.withUndated = false;
                                  },
                                  [](Filter &f) {
                                      f.kinds = { u"workshop"_s };
                                  },
                                  [](Filter &f) {
                                      f.statuses = { Status::Held, Status::Cancelled };
                                  },
                                  [](Filter &f) {
                                      f.priorities = { PriorityId::make() };
                                  },
                                  [](Filter &f) {
                                      f.themes = { u"supply"_s };
                                  },
                                  [](Filter &f) {
                                      f.text = u"logement"_s;
                                  },
                                  [](Filter &f) {
                                      f.events = { EventId::make() };
                                  } },
            &filterFromJson);
    }

    void keepsASavedFilter()
    {
        compareFields<SavedFilter>({ [](SavedFilter &s) {
                                        s.id = SavedFilterId::make();
                                    },
                                       [](SavedFilter &s) {
                                           s.name = u"Métropoles, à venir"_s;
                                       },
                                       [](SavedFilter &s) {
                                           s.filter.metropolesOnly = true;
                                       },
                                       [](SavedFilter &s) {
                                           s.upcoming = true;
                                       },
                                       [](SavedFilter &s) {
                                           s.rank = 2;
                                       } },
            &savedFilterFromJson);
    }

    void keepsAMute()
    {
        compareFields<Mute>({ [](Mute &m) {
            m.key = u"room|a|b|E.03"_s;
        } },
            &muteFromJson);
    }

    void keepsABulletin()
    {
        compareFields<Bulletin>(
            { [](Bulletin &b) {
                 b.id = BulletinId::make();
             },
                [](Bulletin &b) {
                    b.title = u"Des journées"_s;
                },
                [](Bulletin &b) {
                    b.day = { 2019, 5, 3 };
                },
                [](Bulletin &b) {
                    b.language = Language::English;
                },
                [](Bulletin &b) {
                    b.filter.metropolesOnly = true;
                },
                [](Bulletin &b) {
                    b.again = { EventId::make() };
                },
                [](Bulletin &b) {
                    b.issued = true;
                },
                [](Bulletin &b) {
                    b.blocks = { { u"contact"_s, u"Contact"_s, u"• Un\n• Deux"_s,
                        { { EventId::make(), Status::Held, PlannedDate::month(2019, 9) } }, true,
                        true } };
                } },
            &bulletinFromJson);
    }

    void refusesALanguageThatIsNone()
    {
        const auto bulletin = bulletinFromJson({ { u"language"_s, u"de"_s } });
        QVERIFY(!bulletin);
        QVERIFY2(
            bulletin.error().message.contains(u"language"_s), qPrintable(bulletin.error().message));
    }

    void refusesAStatusThatIsNone()
    {
        const auto filter
            = filterFromJson({ { u"statuses"_s, QJsonArray{ u"held"_s, u"tenu"_s } } });
        QVERIFY(!filter);
        QVERIFY2(
            filter.error().message.contains(u"statuses[1]"_s), qPrintable(filter.error().message));
    }

    void refusesAnExceptionThatIsNoDay()
    {
        const auto series
            = seriesFromJson({ { u"exceptions"_s, QJsonArray{ u"2019-03-05"_s, u"mardi"_s } } });
        QVERIFY(!series);
        QVERIFY2(series.error().message.contains(u"exceptions[1]"_s),
            qPrintable(series.error().message));
    }
};

QTEST_GUILESS_MAIN(TestJsonSeries)
#include "tst_jsonseries.moc"
