// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/previewdialog.h"

#include "ui/look/tilepainter.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QScreen>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>

namespace jalons {

PreviewDialog::PreviewDialog(QPrinter *printer, QWidget *parent)
    : QPrintPreviewDialog(printer, parent)
{
    setObjectName(QStringLiteral("printPreview"));
    setWindowTitle(tr("Print preview"));
    addPdfAction();
    nameControls();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(960, 900).boundedTo(room * 0.95));
}

void PreviewDialog::suggestName(const QString &title)
{
    // What a file's name may not hold on the systems that officers share files with.
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    m_name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified().left(120);
}

void PreviewDialog::tellPdf(const QString &path, const QString &problem)
{
    if (problem.isEmpty())
        QMessageBox::information(this, windowTitle(),
            tr("The PDF was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        QMessageBox::warning(this, windowTitle(), problem);
}

void PreviewDialog::addPdfAction()
{
    auto *bar = findChild<QToolBar *>();
    if (!bar)
        return;
    bar->setIconSize(QSize(20, 20));
    auto *action = new QAction(
        icon(QStringLiteral("export"), coloursFor(palette())), tr("Save as PDF…"), this);
    action->setObjectName(QStringLiteral("savePdf"));
    action->setShortcut(QKeySequence::Save);
    bar->addAction(action);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(action, &QAction::triggered, this, &PreviewDialog::choosePdf);
}

void PreviewDialog::nameControls()
{
    if (auto *preview = findChild<QPrintPreviewWidget *>())
        preview->setAccessibleName(tr("Pages"));
    const auto fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (!qobject_cast<QComboBox *>(field->parent()))
            field->setAccessibleName(tr("Page number"));
    }
    // A combo box takes its name from a label that it is the buddy of, never from
    // setAccessibleName().
    const auto boxes = findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        auto *label = new QLabel(tr("Zoom"), box->parentWidget());
        label->setBuddy(box);
        label->hide();
        if (box->lineEdit())
            box->lineEdit()->setAccessibleName(tr("Zoom"));
    }
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->objectName() == QLatin1String("qt_toolbar_ext_button"))
            //: button that shows what a tool bar has no room for
            button->setAccessibleName(tr("More buttons"));
        button->setFocusPolicy(
            Qt::StrongFocus); // a tool bar's buttons are out of the keyboard's way
        if (button->defaultAction() && button->accessibleName().isEmpty())
            button->setAccessibleName(button->defaultAction()->iconText());
    }
}

void PreviewDialog::choosePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
        QDir(folder).filePath(m_name + QStringLiteral(".pdf")), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    emit pdfWanted(path);
}

} // namespace jalons
