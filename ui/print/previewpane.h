// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/livepages.h"
#include "ui/print/pagesview.h"

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QSpinBox;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace jalons {

class EmptyState;
class SegmentedButtons;

/// The preview of a job: its pages, which page it is, how large it is shown; what takes long shows
/// how far it has come and can be given up; what cannot be printed says why.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(const Plan &plan, const Clock &clock, QWidget *parent = nullptr);

    /// What is offered where there is nothing to print: « Sans le filtre »; nothing where it is
    /// empty.
    void setWayOut(const QString &words);
    /// Shows the job a moment later: a burst of choices is laid out once.
    void follow(const PrintJob &job);

    /// False where the last job turned out to be none that can be printed.
    [[nodiscard]] bool isPrintable() const { return m_printable; }
    /// Of the pages that stand there; none while the first ones are laid out.
    [[nodiscard]] const PagesInfo &info() const { return m_info; }

signals:
    void printableChanged();
    void wayOutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeWork();
    QToolButton *addButton(
        QHBoxLayout &row, const QString &icon, const QString &name, const QString &key);
    void begin();
    void showWork(int done, int whole);
    void showPages(const PagesInfo &info);
    void showTrouble(const Error &error);
    void showPlace();
    void setPrintable(bool printable);
    void inkButtons();

    LivePages m_live;
    PrintJob m_job;
    PagesInfo m_info;
    QString m_wayOut;
    bool m_printable = true;
    QTimer *m_pause;
    QTimer *m_slow;
    PagesView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_trouble;
    QWidget *m_work = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_of = nullptr;
    SegmentedButtons *m_fits = nullptr;
};

} // namespace jalons
