// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulletin/bulletinhead.h"

#include "core/store/plan.h"
#include "core/summary/summary.h"
#include "ui/bulletin/dayfield.h"
#include "ui/look/metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

/// The period stands in fields of its own.
Filter withoutPeriod(Filter filter)
{
    filter.from = {};
    filter.to = {};
    return filter;
}

} // namespace

BulletinHead::BulletinHead(const Plan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_title(new QLineEdit(this))
    , m_day(new DayField("bulletinDay", {}, false, this))
    , m_language(new QComboBox(this))
    , m_events(new QComboBox(this))
    , m_from(new DayField("bulletinFrom", tr("the beginning"), false, this))
    , m_to(new DayField("bulletinTo", tr("the end"), true, this))
{
    m_title->setObjectName(u"bulletinTitle"_s);
    m_language->setObjectName(u"bulletinLanguage"_s);
    // A language is named in its own words.
    m_language->addItem(u"Français"_s, static_cast<int>(Language::French));
    m_language->addItem(u"English"_s, static_cast<int>(Language::English));
    m_events->setObjectName(u"bulletinEvents"_s);
    m_events->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_events->setMinimumContentsLength(24);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::group);
    grid->setVerticalSpacing(metrics::step);
    addField(*grid, 0, 0, 2, tr("&Title"), m_title);
    addField(*grid, 0, 2, 1, tr("&Day of edition"), m_day);
    addField(*grid, 0, 3, 1, tr("Lan&guage"), m_language);
    addField(*grid, 2, 0, 2, tr("&Events"), m_events);
    addField(*grid, 2, 2, 1, tr("&From"), m_from);
    addField(*grid, 2, 3, 1, tr("T&o"), m_to);
    grid->setColumnStretch(0, 1);
    for (QWidget *field : QList<QWidget *>{ m_day, m_language, m_from, m_to })
        field->setFixedWidth(fontMetrics().horizontalAdvance(u"30 septembre 2019"_s) + 40);

    connect(m_title, &QLineEdit::textEdited, this, &BulletinHead::retitled);
    connect(m_language, &QComboBox::activated, this, &BulletinHead::asksOtherwise);
    connect(m_events, &QComboBox::activated, this, &BulletinHead::asksOtherwise);
    for (const DayField *field : { m_day, m_from, m_to })
        connect(field, &DayField::chosen, this, &BulletinHead::asksOtherwise);
}

void BulletinHead::addField(
    QGridLayout &grid, int row, int column, int span, const QString &words, QWidget *field)
{
    auto *label = new QLabel(words, this);
    label->setBuddy(field);
    grid.addWidget(label, row, column, 1, span);
    grid.addWidget(field, row + 1, column, 1, span);
}

void BulletinHead::offerFilters(const Filter &own, const Filter &calendar)
{
    QStringList names;
    m_filters.clear();
    const auto offer = [&](const QString &name, const Filter &filter) {
        if (m_filters.contains(filter))
            return;
        m_filters.append(filter);
        names.append(name);
    };
    offer(tr("All events of the plan"), {});
    if (!calendar.isEmpty())
        offer(
            tr("Filter of the calendar: %1").arg(filterInWords(m_plan, calendar, spokenLanguage())),
            calendar);
    for (const SavedFilter &saved : m_plan.savedFilters().value_or(QList<SavedFilter>()))
        offer(saved.name, withoutPeriod(saved.filter));
    if (!own.isEmpty())
        offer(filterInWords(m_plan, own, spokenLanguage()), own);
    // A list that somebody has open is not filled anew for nothing.
    if (names != m_names) {
        m_names = names;
        m_events->clear();
        m_events->addItems(names);
    }
    m_events->setCurrentIndex(static_cast<int>(m_filters.indexOf(own)));
    m_events->setToolTip(m_events->currentText());
}

void BulletinHead::load(const Bulletin &bulletin, const Filter &calendar, QDate today)
{
    // Who types in it keeps the space after the word.
    if (m_title->text().simplified() != bulletin.title) {
        m_title->setText(bulletin.title);
        m_title->setCursorPosition(0);
    }
    for (DayField *field : { m_day, m_from, m_to })
        field->setAnchor(today);
    m_day->setDay(bulletin.day);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(bulletin.language)));
    offerFilters(withoutPeriod(bulletin.filter), withoutPeriod(calendar));
    m_from->setDay(bulletin.filter.from);
    m_to->setDay(bulletin.filter.to);
    for (QLineEdit *field : QList<QLineEdit *>{ m_title, m_day, m_from, m_to })
        field->setReadOnly(bulletin.issued);
    m_language->setEnabled(!bulletin.issued);
    m_events->setEnabled(!bulletin.issued);
}

void BulletinHead::store(Bulletin &bulletin) const
{
    bulletin.title = m_title->text().simplified();
    bulletin.day = m_day->day();
    bulletin.language = static_cast<Language>(m_language->currentData().toInt());
    bulletin.filter = m_filters.value(m_events->currentIndex());
    bulletin.filter.from = m_from->day();
    bulletin.filter.to = m_to->day();
}

} // namespace jalons
