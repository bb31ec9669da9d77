// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/monthpopup.h"

#include "core/plan/datewords.h"
#include "ui/editor/iconbutton.h"
#include "ui/look/colours.h"
#include "ui/look/metrics.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QToolButton>

namespace jalons {

namespace {

constexpr int weekRows = 6;

} // namespace

MonthPopup::MonthPopup(
    QDate shown, QDate today, Weekday firstWeekday, HolidayRegion region, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_day(shown)
    , m_today(today)
    , m_firstWeekday(firstWeekday)
    , m_region(region)
{
    setObjectName(QStringLiteral("monthPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a day"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    grid->setSpacing(2);
    buildHead(grid);
    buildDays(grid);
    m_holiday = new QLabel(this);
    m_holiday->setObjectName(QStringLiteral("holiday"));
    m_holiday->setAlignment(Qt::AlignCenter);
    m_holiday->setWordWrap(true);
    m_holiday->setFont(fontFor(TextSize::Small, font()));
    m_holiday->setMinimumHeight(QFontMetrics(m_holiday->font()).height());
    grid->addWidget(m_holiday, weekRows + 2, 0, 1, 8);
    showDay(shown);
}

void MonthPopup::buildHead(QGridLayout *grid)
{
    auto *previous = new IconButton(QStringLiteral("previous"), tr("Previous month"), this);
    auto *next = new IconButton(QStringLiteral("next"), tr("Next month"), this);
    m_month = new QLabel(this);
    m_month->setAlignment(Qt::AlignCenter);
    m_month->setFont(fontFor(TextSize::Heading, font()));
    grid->addWidget(previous, 0, 0);
    grid->addWidget(m_month, 0, 1, 1, 6);
    grid->addWidget(next, 0, 7);
    connect(previous, &QToolButton::clicked, this, [this] {
        showDay(m_day.addMonths(-1));
    });
    connect(next, &QToolButton::clicked, this, [this] {
        showDay(m_day.addMonths(1));
    });
    const QLocale locale = localeOf(spokenLanguage());
    for (int column = 1; column <= 7; ++column) {
        auto *name = new QLabel(
            locale.dayName(weekdayAt(column - 1, m_firstWeekday), QLocale::NarrowFormat), this);
        name->setAlignment(Qt::AlignCenter);
        name->setProperty("second", true);
        grid->addWidget(name, 1, column);
    }
}

void MonthPopup::buildDays(QGridLayout *grid)
{
    const Colours colours = coloursFor(QGuiApplication::palette());
    const QString style
        = QStringLiteral("QToolButton[other=\"true\"] { color: %1; } "
                         "QToolButton[holiday=\"true\"] { color: %3; text-decoration: underline; } "
                         "QToolButton[today=\"true\"] { color: %2; font-weight: bold; }")
              .arg(colours.secondText.name(), colours.accent.name(), colours.error.name());
    setStyleSheet(style);
    for (int row = 0; row < weekRows; ++row) {
        auto *week = new QLabel(this);
        week->setAlignment(Qt::AlignCenter);
        week->setProperty("second", true);
        week->setFont(fontFor(TextSize::Small, font()));
        m_weeks.append(week);
        grid->addWidget(week, row + 2, 0);
        for (int column = 1; column <= 7; ++column) {
            auto *button = new QToolButton(this);
            button->setFocusPolicy(Qt::StrongFocus);
            button->setFixedSize(32, 28);
            button->installEventFilter(this);
            const int index = static_cast<int>(m_days.size());
            connect(button, &QToolButton::clicked, this, [this, index] {
                emit chosen(firstShown().addDays(index));
                close();
            });
            m_days.append(button);
            grid->addWidget(button, row + 2, column);
        }
    }
}

QString MonthPopup::holidayOn(QDate day) const
{
    QStringList names;
    for (const Holiday &holiday : publicHolidaysOn(day, m_region))
        names.append(holiday.name);
    return names.join(QStringLiteral(", "));
}

QDate MonthPopup::firstShown() const
{
    return weekBegin(QDate(m_day.year(), m_day.month(), 1), m_firstWeekday);
}

void MonthPopup::showDay(QDate day)
{
    m_day = day;
    const Language language = spokenLanguage();
    m_month->setText(monthInWords(day, language));
    const QDate first = firstShown();
    for (int row = 0; row < weekRows; ++row) {
        const int number = numberOfWeek(first.addDays(7 * row));
        m_weeks.at(row)->setText(QString::number(number));
        m_weeks.at(row)->setToolTip(tr("Week %1").arg(number));
    }
    for (int i = 0; i < m_days.size(); ++i) {
        const QDate shown = first.addDays(i);
        QToolButton *button = m_days.at(i);
        button->setText(QString::number(shown.day()));
        const QString holiday = holidayOn(shown);
        QStringList words{ inWords(shown, language, Wording::Full) };
        if (!holiday.isEmpty())
            words.append(holiday);
        button->setAccessibleName(words.join(QStringLiteral(", ")));
        button->setToolTip(holiday);
        button->setProperty("holiday", !holiday.isEmpty());
        button->setProperty("other", shown.month() != day.month());
        button->setProperty("today", shown == m_today);
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
    m_holiday->setText(holidayOn(day));
    m_days.at(static_cast<int>(first.daysTo(day)))->setFocus(Qt::OtherFocusReason);
}

void MonthPopup::openBelow(QWidget *widget)
{
    adjustSize();
    QPoint at = widget->mapToGlobal(QPoint(0, widget->height() + 2));
    if (const QScreen *screen = widget->screen()) {
        const QRect room = screen->availableGeometry();
        if (at.y() + height() > room.bottom())
            at.setY(widget->mapToGlobal(QPoint(0, -height() - 2)).y());
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
    }
    move(at);
    show();
    showDay(m_day);
}

/// The buttons would take the arrows for themselves.
bool MonthPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool MonthPopup::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        showDay(m_day.addDays(-1));
        return true;
    case Qt::Key_Right:
        showDay(m_day.addDays(1));
        return true;
    case Qt::Key_Up:
        showDay(m_day.addDays(-7));
        return true;
    case Qt::Key_Down:
        showDay(m_day.addDays(7));
        return true;
    case Qt::Key_Home:
        showDay(weekBegin(m_day, m_firstWeekday));
        return true;
    case Qt::Key_End:
        showDay(weekEnd(m_day, m_firstWeekday));
        return true;
    case Qt::Key_PageUp:
        showDay(m_day.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        showDay(m_day.addMonths(1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit chosen(m_day);
        close();
        return true;
    default:
        return false;
    }
}

} // namespace jalons
