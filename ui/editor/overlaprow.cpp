// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/overlaprow.h"

#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace jalons {

OverlapRow::OverlapRow(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_mute(new QPushButton(tr("Mute"), this))
{
    setObjectName(objectName);
    m_words->setObjectName(QStringLiteral("overlapWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::step);
    row->addWidget(m_words, 1);
    for (QPushButton *button : { m_open, m_mute }) {
        button->setProperty("flat", true);
        button->setAutoDefault(false);
        button->setStyleSheet(QStringLiteral(
            "QPushButton { color: palette(link); padding: 1px 6px; min-height: 16px; }"));
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_open->setObjectName(QStringLiteral("openOther"));
    m_mute->setObjectName(QStringLiteral("muteOverlap"));
    connect(m_open, &QPushButton::clicked, this, &OverlapRow::openWanted);
    connect(m_mute, &QPushButton::clicked, this, &OverlapRow::muteWanted);
}

void OverlapRow::show(const QList<Overlap> &overlaps, const EventId &edited, bool mayMute)
{
    m_overlaps = overlaps;
    const Overlap &first = overlaps.first();
    QString words;
    if (first.isHoliday()) {
        words = sentenceOf(first, edited);
    } else {
        QStringList reasons;
        for (const Overlap &overlap : overlaps)
            // Who is in one room is on one day in one territory, too: that need not be said.
            if (overlaps.size() == 1 || overlap.reason != OverlapReason::Territory)
                //: %1 « Same place, same hours », %2 the place
                reasons.append(tr("%1 (%2)").arg(reasonInWords(overlap), overlap.shared));
        //: %1 what is shared, %2 the title of the other event
        words = tr("%1: “%2”")
                    .arg(reasons.join(QStringLiteral(" · ")), first.otherThan(edited).title);
    }
    m_words->setText(words);
    m_open->setVisible(!first.isHoliday());
    m_mute->setEnabled(mayMute);
    const QString title = first.otherThan(edited).title;
    m_open->setToolTip(tr("Opens “%1”").arg(title));
    m_open->setAccessibleName(tr("Open “%1”").arg(title));
    m_mute->setToolTip(tr("Tells this no more"));
    m_mute->setAccessibleName(tr("Mute: %1").arg(words));
    QWidget::show();
}

QString OverlapRow::words() const
{
    return m_words->text();
}

} // namespace jalons
