// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bulletin/bulletindesk.h"

#include <QScrollArea>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

class QVBoxLayout;

namespace jalons {

/// The pages as they will be printed, one below the other, as wide as there is room; drawn beside
/// the screen's thread a moment after the last change.
class PagePreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);
    ~PagePreview() override;

    void showPages(const PageMaker &maker);
    /// In place of pages: why there are none.
    void tell(const QString &words);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] bool isBusy() const { return m_drawn != m_asked; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void receive(int number, const QList<QImage> &pages);
    void fit();
    void ground();

    PageMaker m_maker;
    QList<QImage> m_pages;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QTimer m_soon;
    QThreadPool m_pool; ///< of one thread
    std::atomic<int> m_asked = 0;
    int m_drawn = 0;
};

} // namespace jalons
