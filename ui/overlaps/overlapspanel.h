// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/event.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace jalons {

class OverlapScan;
class OverlapsModel;
class OverlapsTree;
class Plan;
class Shown;

/// Every overlap of the period in view, or of what is to come, in one list, to go there from and to
/// mute what is meant to be so. Reads nothing while it is hidden.
class OverlapsPanel : public QFrame
{
    Q_OBJECT

public:
    OverlapsPanel(Plan &plan, Shown &shown, QWidget *parent = nullptr);

    /// What the officer chose here, to be kept until the next start.
    [[nodiscard]] QString choices() const;
    void setChoices(const QString &choices);

signals:
    void closeWanted();
    void choicesChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Range { InView, Months, All };

    void buildHead();
    [[nodiscard]] QHBoxLayout *buildFoot();
    void follow(); ///< looks at the days that are chosen
    void refill();
    void muteOrNot();
    void showState();
    void goTo(const EventId &id);

    Plan &m_plan;
    Shown &m_shown;
    OverlapScan *m_scan;
    OverlapsModel *m_model;
    OverlapsTree *m_tree;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_none;
    QComboBox *m_range;
    QComboBox *m_grouping;
    QCheckBox *m_withMuted;
    QPushButton *m_mute;
};

} // namespace jalons
