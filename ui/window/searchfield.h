// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace jalons {

class Shown;

/// The search field of the tool bar: tells each letter, and after a short pause that the views may
/// follow. Enter goes to the next event found, Shift+Enter to the one before, Down to the list of
/// them; Escape clears the field, and a second time leaves it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Shown &shown, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void typed(const QString &text); ///< at once; empty where it was cleared
    void filterWanted(const QString &text); ///< after a pause, at Enter, and once it is cleared
    void nextWanted();
    void previousWanted();
    void listWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void paintIcon();

    QTimer m_pause;
    QAction *m_lens;
};

} // namespace jalons
