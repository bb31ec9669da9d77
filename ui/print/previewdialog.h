// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPrintPreviewDialog>

namespace jalons {

/// Qt's print preview with names for a screen reader and a button that saves the pages as a PDF.
class PreviewDialog : public QPrintPreviewDialog
{
    Q_OBJECT

public:
    PreviewDialog(QPrinter *printer, QWidget *parent);

    /// The name offered for a PDF, made of a title.
    void suggestName(const QString &title);
    /// Tells where the PDF was written, or what went wrong.
    void tellPdf(const QString &path, const QString &problem);

signals:
    void pdfWanted(const QString &path);

private:
    void addPdfAction();
    void nameControls();
    void choosePdf();

    QString m_name;
};

} // namespace jalons
