// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/accessiblepdf.h"

#include "core/exchange/exporting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::AccessiblePdf)
};

constexpr int aMoment = 200; // milliseconds between two questions whether to go on
constexpr int longest = 10 * 60 * 1000; // what a thousand pages take, many times over

/// Waits for the end; false where it is not to go on, or never ends.
bool waitFor(QProcess &process, const Headway &headway)
{
    QElapsedTimer timer;
    timer.start();
    while (!process.waitForFinished(aMoment)) {
        if (process.state() == QProcess::NotRunning)
            return true;
        if (timer.elapsed() > longest || (headway && !headway(0, 0))) {
            process.kill();
            process.waitForFinished();
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<QString> officeProgramme()
{
    for (const QString &name : { u"soffice"_s, u"libreoffice"_s }) {
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    }
    return std::nullopt;
}

Result<QByteArray> noOffice()
{
    return fail(Trouble::NotFound,
        Words::tr("An accessible PDF is made by LibreOffice, which is not installed here. Install "
                  "LibreOffice Writer, or choose a web page (HTML), which is accessible, too."));
}

Result<QByteArray> accessiblePdfOf(const QByteArray &odt, const Headway &headway)
{
    const auto programme = officeProgramme();
    if (!programme)
        return noOffice();
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"page.odt"_s);
    if (const auto written = writeWhole(source, odt); !written)
        return failed(written);

    QProcess office;
    // A profile of its own: it neither waits for a LibreOffice that is running nor changes it.
    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    office.setProcessChannelMode(QProcess::MergedChannels);
    office.start(*programme,
        { u"-env:UserInstallation=%1"_s.arg(profile), u"--headless"_s, u"--norestore"_s,
            u"--nolockcheck"_s, u"--convert-to"_s,
            u"pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
            "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
            "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}"_s,
            u"--outdir"_s, folder.path(), source });
    if (!waitFor(office, headway))
        return stopped();
    QFile pdf(folder.filePath(u"page.pdf"_s));
    if (!pdf.open(QIODevice::ReadOnly) || pdf.size() == 0) {
        return fail(Trouble::Failed, Words::tr("LibreOffice could not make the PDF."),
            QString::fromLocal8Bit(office.readAll()) + office.errorString());
    }
    return pdf.readAll();
}

} // namespace jalons
