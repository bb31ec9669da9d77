// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace jalons {

/// The type of the file system that holds a file or will hold it: `ext4`, `nfs4`, `cifs`,
/// `fuse.sshfs`.
[[nodiscard]] QByteArray fileSystemTypeOf(const QString &path);

/// True where several machines may have the files: NFS, SMB, WebDAV, SSH, … WAL corrupts there.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// True where a file can be made in this folder.
[[nodiscard]] bool isFolderWritable(const QString &folder);

} // namespace jalons
