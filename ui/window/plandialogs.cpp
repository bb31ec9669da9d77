// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/plandialogs.h"

#include "ui/window/planfiles.h"
#include "ui/window/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QStandardPaths>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct PlanDialogs
{
    Q_DECLARE_TR_FUNCTIONS(PlanDialogs)
};

QString kindOfPlans()
{
    return PlanDialogs::tr("Plans (*.jalons)");
}

} // namespace

QString askForPlan(QWidget *parent, Preferences &preferences)
{
    const QString path = QFileDialog::getOpenFileName(parent, PlanDialogs::tr("Open Plan"),
        preferences.folder(), kindOfPlans() + u";;"_s + PlanDialogs::tr("All files (*)"));
    if (!path.isEmpty())
        preferences.setFolderOf(path);
    return path;
}

QString askForNewPlan(QWidget *parent, Preferences &preferences)
{
    //: file name of a new plan, without its ending
    const QString name = PlanDialogs::tr("my-plan");
    return askWhereToWrite(
        parent, preferences, PlanDialogs::tr("New Plan"), name, u"jalons"_s, kindOfPlans());
}

QString askWhereToWrite(QWidget *parent, Preferences &preferences, const QString &title,
    const QString &name, const QString &suffix, const QString &kind)
{
    QFileDialog dialog(parent, title, preferences.folder(), kind);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(freePath(preferences.folder(), u"%1.%2"_s.arg(name, suffix)));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().first();
    preferences.setFolderOf(path);
    return path;
}

void showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), error.message,
        QMessageBox::Close, parent);
    box.setDetailedText(error.detail);
    box.exec();
}

QString sampleFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QFileInfo folder(documents);
    return folder.isDir() && folder.isWritable() ? documents : QDir::tempPath();
}

} // namespace jalons
