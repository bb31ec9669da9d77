// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/description.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jalons {

class Plan;

/// What the plan says of itself: title, publisher, contact, aims…
class DescriptionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DescriptionDialog(Plan &plan, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QLineEdit *addLine(
        const QString &label, const char *name, const QString &text, QFormLayout *form);
    void tell(const QString &problem);

    Plan &m_plan;
    Description m_description;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    QLineEdit *m_published;
    QLineEdit *m_contact;
    QLineEdit *m_period;
    QLineEdit *m_coActors;
    QPlainTextEdit *m_aims;
    QLabel *m_problem;
};

} // namespace jalons
