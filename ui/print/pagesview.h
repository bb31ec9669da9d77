// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace jalons {

/// Pages of paper, one below the other, as they will be printed. Page Up and Down, Home and End go
/// from page to page; Ctrl with + - 0 or the wheel zooms.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Page, Width, None };

    explicit PagesView(QWidget *parent = nullptr);

    /// So many pages of that size, in millimetres; pictures of the ones before stay until new ones
    /// come.
    void setPages(int count, QSizeF millimetres);
    void setPage(int page, const QImage &image, const QString &text);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int current() const { return m_current; } ///< counted from 0
    void goTo(int page);

    [[nodiscard]] Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    [[nodiscard]] double zoom() const; ///< 1: as large as paper
    void setZoom(double zoom);
    void zoomBy(int steps);

signals:
    void currentChanged(int page);
    void zoomChanged();
    /// Of what can be seen, and what is next to it.
    void pagesWanted(const QList<int> &pages, QSize dots);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double pixelsPerMillimetre() const;
    [[nodiscard]] QSize pageSize() const; ///< in pixels
    [[nodiscard]] QRect pageRect(int page) const; ///< in the viewport
    [[nodiscard]] int step() const; ///< from the top of a page to that of the next
    void layOut();
    void ask();
    void noteCurrent();
    void nameForReaders();

    int m_count = 0;
    QSizeF m_millimetres;
    QHash<int, QImage> m_images;
    QHash<int, QString> m_texts;
    int m_current = 0;
    Fit m_fit = Fit::Page;
    double m_zoom = 1;
};

} // namespace jalons
