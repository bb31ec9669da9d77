// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace jalons {

class EditorPage;

/// The pages of the editor, each with a mark, and words for a screen reader, where something is
/// wrong or missing.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void add(const QString &name);
    /// Marks each page by its problem() or missing().
    void mark(const QList<EditorPage *> &pages);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void markOne(QListWidgetItem *item, const QString &problem, const QString &missing);
};

} // namespace jalons
