// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/basis/clock.h"
#include "core/basis/headway.h"
#include "ui/print/pagehead.h"
#include "ui/print/paper.h"
#include "ui/print/printjob.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include <memory>

class QPainter;

namespace jalons {

class Plan;

/// The pages of a job, laid out once: what the preview shows is what a file or a printer gets.
class LaidOut
{
public:
    /// Dots per inch: fine enough for text, which is drawn as outlines. What is painted on must
    /// have as many.
    static constexpr int resolution = 300;

    /// Nothing to print is an error that says which filter hides everything.
    [[nodiscard]] static Result<std::unique_ptr<LaidOut>> of(
        const Plan &plan, const PrintJob &job, const Clock &clock, const Headway &headway = {});

    [[nodiscard]] int count() const { return m_paper->count(); }
    /// What begins where.
    [[nodiscard]] QList<PdfMark> marks() const { return m_paper->marks(); }
    /// Of the document.
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QPageLayout page() const { return m_device.pageLayout(); }
    /// Draws a page, counted from 0, the corner of its paper at the painter's origin.
    void paint(QPainter &painter, int page) const;

private:
    explicit LaidOut(const QPageLayout &page);

    QBuffer m_nowhere;
    QPdfWriter m_device{ &m_nowhere }; ///< only measured, never painted on
    PageHead m_head;
    std::unique_ptr<Paper> m_paper;
    QString m_title;
    Language m_language = Language::French;
};

} // namespace jalons
