// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdfdetails.h"

#include <QCoreApplication>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace jalons {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::PdfDetails)
};

using Object = QPDFObjectHandle;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

Object whole(int number)
{
    return Object::newInteger(number);
}

void setAuthor(QPDF &pdf, const QString &author)
{
    Object info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(Object::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Author", text(author));
}

void addContents(QPDF &pdf, const QList<PdfMark> &marks)
{
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object contents = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> items;
    for (const PdfMark &mark : marks) {
        if (mark.page < 0 || static_cast<std::size_t>(mark.page) >= pages.size())
            continue;
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(mark.title));
        item.replaceKey("/Parent", contents);
        item.replaceKey("/Dest",
            Object::newArray({ pages[static_cast<std::size_t>(mark.page)].getObjectHandle(),
                Object::newName("/Fit") }));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty())
        return;
    contents.replaceKey("/Type", Object::newName("/Outlines"));
    contents.replaceKey("/First", items.front());
    contents.replaceKey("/Last", items.back());
    contents.replaceKey("/Count", whole(static_cast<int>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", contents);
}

} // namespace

Result<QByteArray> describedPdf(const QByteArray &bytes, const PdfDetails &details)
{
    // The library tells of trouble by exceptions.
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (!details.author.isEmpty())
            setAuthor(pdf, details.author);
        pdf.getRoot().replaceKey("/Lang", text(codeOf(details.language)));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
        if (details.marks.size() > 1)
            addContents(pdf, details.marks);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const auto written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()),
            static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception &error) {
        const QString detail = QString::fromLocal8Bit(error.what());
        return fail(Trouble::Failed,
            Words::tr("The PDF could not be finished: %1. Print it once more.").arg(detail),
            detail);
    }
}

} // namespace jalons
