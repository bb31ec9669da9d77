// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/about.h"

#include "ui/look/tilepainter.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct About
{
    Q_DECLARE_TR_FUNCTIONS(About)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, About::tr("About Jalons"),
        About::tr("Jalons %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close,
        parent);
    box->setObjectName(u"about"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(u":/icons/jalons.svg"_s).pixmap(64));
    box->setInformativeText(
        About::tr("A planner for the events of a public policy across territories.\n\n"
                  "Free software under the GNU General Public License, version 3 or later.\n\n"
                  "Territories: the official codes of INSEE and the list of intercommunalités, by "
                  "@etalab/decoupage-administratif, under the Licence Ouverte 2.0."));
    box->open();
}

} // namespace jalons
