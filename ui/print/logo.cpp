// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/logo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace jalons {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(jalons::Logo)
};

constexpr qint64 largest = 20 * 1024 * 1024; // bytes: no logo is, and reading a film takes long

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return fail(Trouble::Failed,
        Words::tr("The logo “%1” cannot be read: %2. Choose a picture in SVG, PNG or JPEG.")
            .arg(QDir::toNativeSeparators(path), why),
        why);
}

} // namespace

Logo::Logo() = default;
Logo::~Logo() = default;
Logo::Logo(Logo &&) noexcept = default;
Logo &Logo::operator=(Logo &&) noexcept = default;

Result<Logo> Logo::read(const QString &path)
{
    Logo logo;
    if (path.isEmpty())
        return logo;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.exists() ? file.errorString() : Words::tr("it is not there"));
    if (file.size() > largest)
        return unreadable(path, Words::tr("it is too large"));
    const QByteArray bytes = file.readAll();
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        logo.m_drawing = std::make_unique<QSvgRenderer>(bytes);
        if (!logo.m_drawing->isValid() || logo.m_drawing->defaultSize().isEmpty())
            return unreadable(path, Words::tr("it is no drawing"));
        return logo;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (!reader.read(&logo.m_image) || logo.m_image.isNull())
        return unreadable(path, Words::tr("it is no picture"));
    return logo;
}

bool Logo::isNull() const
{
    return m_image.isNull() && !m_drawing;
}

double Logo::shape() const
{
    const QSizeF size = m_drawing ? QSizeF(m_drawing->defaultSize()) : QSizeF(m_image.size());
    return size.isEmpty() ? 1 : size.width() / size.height();
}

void Logo::paint(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_drawing)
        m_drawing->render(&painter, rect);
    else if (!m_image.isNull())
        painter.drawImage(rect, m_image);
    painter.restore();
}

QByteArray Logo::png(int height) const
{
    if (isNull())
        return {};
    QImage image;
    if (m_drawing) {
        image = QImage(
            qMax(1, qRound(height * shape())), height, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(painter, image.rect());
    } else {
        image = m_image.height() > height ? m_image.scaledToHeight(height, Qt::SmoothTransformation)
                                          : m_image;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace jalons
