// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printchoices.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jalons {

/// A group of choices in the print dialog: takes what is chosen, and adds to it what is chosen
/// here.
class PrintPart : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPart(const QString &heading, QWidget *parent = nullptr);

    /// Shows the choices, without a signal.
    void load(const PrintChoices &choices);
    /// Writes what is chosen here, and nothing else.
    virtual void save(PrintChoices &choices) const = 0;

signals:
    void changed(); ///< by the person

protected:
    virtual void fill(const PrintChoices &choices) = 0;
    /// To be called by a control that the person changed.
    void tell();
    /// A field below its label.
    QLabel *addField(const QString &label, QWidget *field);
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

    void changeEvent(QEvent *event) override;

private:
    void setFonts();

    QVBoxLayout *m_column;
    QLabel *m_heading = nullptr;
    bool m_loading = false;
};

} // namespace jalons
