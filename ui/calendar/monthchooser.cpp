// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthchooser.h"

#include "core/basis/language.h"
#include "core/plan/datewords.h"
#include "ui/look/metrics.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

#include <algorithm>

namespace jalons {

namespace {

constexpr int columns = 3;

} // namespace

MonthChooser::MonthChooser(QDate month, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_year(new QSpinBox(this))
    , m_month(month.month())
{
    setObjectName(QStringLiteral("monthChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Choose a month"));
    m_year->setRange(1900, 2199);
    m_year->setValue(month.year());
    m_year->setAccessibleName(tr("Year"));
    m_year->setAlignment(Qt::AlignCenter);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::near, metrics::near, metrics::near, metrics::near);
    grid->setSpacing(metrics::step);
    grid->addWidget(m_year, 0, 0, 1, columns);
    const QLocale locale = localeOf(spokenLanguage());
    for (int number = 1; number <= 12; ++number) {
        auto *button
            = new QPushButton(locale.standaloneMonthName(number, QLocale::ShortFormat), this);
        button->setAccessibleName(locale.standaloneMonthName(number, QLocale::LongFormat));
        button->setProperty("flat", number != m_month);
        button->setAutoDefault(true);
        grid->addWidget(button, 1 + (number - 1) / columns, (number - 1) % columns);
        m_months.append(button);
        connect(button, &QPushButton::clicked, this, [this, number] {
            const QDate first(m_year->value(), number, 1);
            close();
            emit chosen(first);
        });
    }
}

void MonthChooser::openBelow(const QRect &spot)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at(spot.center().x() - width() / 2, spot.bottom() + 1);
    at.setX(qBound(room.left(), at.x(), std::max(room.left(), room.right() - width())));
    at.setY(qBound(room.top(), at.y(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    m_months.at(m_month - 1)->setFocus(Qt::PopupFocusReason);
}

void MonthChooser::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1
        : event->key() == Qt::Key_Right           ? 1
        : event->key() == Qt::Key_Up              ? -columns
        : event->key() == Qt::Key_Down            ? columns
                                                  : 0;
    const auto at = std::find_if(m_months.cbegin(), m_months.cend(), [](const QPushButton *one) {
        return one->hasFocus();
    });
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        m_year->stepBy(event->key() == Qt::Key_PageUp ? -1 : 1);
    else if (step != 0 && at != m_months.cend())
        m_months.at(std::clamp(static_cast<int>(at - m_months.cbegin()) + step, 0, 11))->setFocus();
    else
        QFrame::keyPressEvent(event);
}

} // namespace jalons
