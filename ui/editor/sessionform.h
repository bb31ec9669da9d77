// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/planneddate.h"
#include "core/plan/session.h"

#include <QWidget>

class QLabel;

namespace jalons {

class ChoiceField;
class ItemList;
class LineField;
class Register;
class SpeakerList;
class TextArea;
class TimeField;

/// One item of the programme, all of it.
class SessionForm : public QWidget
{
    Q_OBJECT

public:
    explicit SessionForm(Register &known, QWidget *parent = nullptr);

    void load(const Session &session);
    [[nodiscard]] Session session() const;
    /// The days to choose from, where the event lasts several.
    void setDays(const PlannedDate &when);
    [[nodiscard]] std::optional<QString> problem() const;
    void focusProblem();
    void focusTitle();

signals:
    void edited();

private:
    void buildWhat();
    void buildWhen();
    void buildContents();
    void buildPeople(Register &known);
    void layOut();
    void watch();
    void followStart();
    void tellTrouble(bool insists);

    Session m_loaded;
    QTime m_startBefore; ///< the one that the end goes with
    ChoiceField *m_kind = nullptr;
    LineField *m_label = nullptr;
    TextArea *m_title = nullptr;
    LineField *m_method = nullptr;
    QLabel *m_dayLabel = nullptr;
    ChoiceField *m_day = nullptr;
    ChoiceField *m_slot = nullptr;
    TimeField *m_start = nullptr;
    TimeField *m_end = nullptr;
    QLabel *m_trouble = nullptr; ///< under the hours: what is wrong with them
    LineField *m_room = nullptr;
    ItemList *m_aims = nullptr;
    ItemList *m_outcomes = nullptr;
    TextArea *m_stakes = nullptr;
    LineField *m_deliverable = nullptr;
    SpeakerList *m_facilitators = nullptr;
    SpeakerList *m_speakers = nullptr;
    TextArea *m_remark = nullptr;
};

} // namespace jalons
