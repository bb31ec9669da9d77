// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "ui/print/printchoices.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace jalons {

class LayoutPart;
class PeriodPart;
class Plan;
class PresetPart;
class PreviewPane;
class PrintPart;
class StylePart;

/// What pages leave the programme as.
enum class PrintedAs { Paper, Pdf, AccessiblePdf, Html, Odt };

/// What is printed, of which events, how: the choices at the left, the pages at the right, which
/// follow each choice. Writes nothing itself: says what is wanted.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(const Plan &plan, const PrintOccasion &occasion, const PrintChoices &begin,
        const QList<PrintPreset> &presets, const Clock &clock, QWidget *parent = nullptr);
    ~PrintDialog() override;

    [[nodiscard]] const PrintChoices &choices() const { return m_choices; }
    [[nodiscard]] PrintJob job() const;
    /// What a file of these pages may be called, without its ending.
    [[nodiscard]] QString suggestedName() const;

signals:
    void wanted(jalons::PrintedAs as);
    void presetsChanged(const QList<jalons::PrintPreset> &presets);
    /// The bulletin is to be edited rather than printed as it is composed.
    void editingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeChoices(const QList<PrintPreset> &presets);
    QWidget *makeButtons();
    QPushButton *addButton(const char *name, const QString &words, PrintedAs as);
    void load();
    void take(const PrintPart *part);
    void follow();
    [[nodiscard]] bool isFiltered() const;
    void enableButtons();

    const Plan &m_plan;
    PrintOccasion m_occasion;
    PrintChoices m_choices;
    PresetPart *m_presets = nullptr;
    LayoutPart *m_layout = nullptr;
    PeriodPart *m_period = nullptr;
    StylePart *m_style = nullptr;
    QList<PrintPart *> m_parts;
    PreviewPane *m_preview = nullptr;
    QList<std::pair<QPushButton *, PrintedAs>> m_buttons;
    QLabel *m_note = nullptr;
};

} // namespace jalons
