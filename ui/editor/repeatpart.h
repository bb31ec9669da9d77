// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/editor/loadedpage.h"
#include "ui/editor/repeatchoice.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace jalons {

class ChoiceField;
class DateField;
class Register;

/// Whether and how the event comes again, in words and with the next dates. What is chosen is no
/// part of the event: the editor asks for the rule when it saves.
class RepeatPart : public LoadedPage
{
    Q_OBJECT

public:
    RepeatPart(const Register &known, QDate today, QWidget *parent = nullptr);

    void save(Event &) const override { }
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] std::optional<QString> problem() const override;
    void focusProblem() override;
    /// The days offered are those of the date.
    void follow(const Event &draft) override;

    /// The rule where it is another than the plan's, empty where it is to be none; none where it
    /// is the same.
    [[nodiscard]] std::optional<QString> newRule() const;

protected:
    void fill(const Event &event) override;

private:
    void layOut();
    void watch();
    void offerUnits();
    void offerForms();
    void show(const RepeatChoice &choice);
    void refresh();
    void prolongByAYear();
    [[nodiscard]] RepeatChoice choice() const;
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString placeInWords() const;

    const Register &m_register;
    RepeatChoice m_loadedChoice;
    Series m_series; ///< as the plan has it; without an id where the event recurs not
    PlannedDate m_when; ///< as the pages have it now
    QString m_title;
    bool m_isFilling = false;
    ChoiceField *m_unit = nullptr;
    QSpinBox *m_interval = nullptr;
    QLabel *m_intervalLabel = nullptr;
    ChoiceField *m_form = nullptr;
    QLabel *m_formLabel = nullptr;
    ChoiceField *m_end = nullptr;
    QLabel *m_endLabel = nullptr;
    DateField *m_until = nullptr;
    QLabel *m_untilLabel = nullptr;
    QSpinBox *m_count = nullptr;
    QLabel *m_countLabel = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_prolong = nullptr;
};

} // namespace jalons
