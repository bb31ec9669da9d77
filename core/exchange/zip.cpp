// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/zip.h"

#include <QCoreApplication>

#include <memory>
#include <zip.h>

namespace jalons {

namespace {

struct Released
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

bool add(zip_t *archive, const ZipPart &part, time_t moment)
{
    zip_source_t *content = zip_source_buffer(
        archive, part.content.constData(), static_cast<zip_uint64_t>(part.content.size()), 0);
    if (!content)
        return false;
    const zip_int64_t at = zip_file_add(archive, part.name.constData(), content, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(content);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(at);
    const zip_int32_t method = part.packing == ZipPart::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, 0) == 0
        && zip_file_set_mtime(archive, index, moment, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return read == bytes.size() ? bytes : QByteArray();
}

} // namespace

Result<QByteArray> zipOf(const QList<ZipPart> &parts, const QDateTime &moment)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto trouble = [&error](const char *reason = nullptr) {
        const QString detail = QString::fromUtf8(reason ? reason : zip_error_strerror(&error));
        zip_error_fini(&error);
        return fail(Trouble::Failed,
            QCoreApplication::translate("jalons::Zip", "The document could not be packed."),
            detail);
    };
    const std::unique_ptr<zip_source_t, Released> whole(
        zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!whole)
        return trouble();
    zip_source_keep(whole.get()); // once for the archive, once to read it from
    std::unique_ptr<zip_t, Released> archive(
        zip_open_from_source(whole.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(whole.get());
        return trouble();
    }
    for (const ZipPart &part : parts) {
        if (!add(archive.get(), part, static_cast<time_t>(moment.toSecsSinceEpoch())))
            return trouble(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return trouble(zip_strerror(archive.get()));
    archive.release();
    const QByteArray bytes = bytesOf(whole.get());
    return bytes.isEmpty() ? trouble("") : Result<QByteArray>(bytes);
}

} // namespace jalons
