// SPDX-FileCopyrightText: 2026 The Jalons authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/filesystem.h"

#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

namespace jalons {

QByteArray fileSystemTypeOf(const QString &path)
{
    const QFileInfo file(path);
    const QString there = file.exists() ? file.absoluteFilePath() : file.absolutePath();
    return QStorageInfo(there).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QSet<QByteArray> shared{ "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3",
        "smbfs", "ncp", "ncpfs", "afs", "auristorfs", "coda", "ceph", "glusterfs", "lustre", "gfs",
        "gfs2", "ocfs2", "beegfs", "9p", "virtiofs", "vboxsf", "prl_fs", "davfs", "davfs2",
        "webdav", "afpfs", "sshfs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.gvfsd", "fuse.davfs",
        "fuse.davfs2", "fuse.rclone", "fuse.s3fs", "fuse.curlftpfs", "fuse.glusterfs", "fuse.ceph",
        "fuse.smbnetfs", "fuse.kio-fuse", "fuse.vmhgfs-fuse", "fuse.onedriver" };
    const QByteArray name = type.toLower();
    // Unknown FUSE file systems may be anything but those that are a disk: the careful answer is
    // yes.
    static const QSet<QByteArray> disks{ "fuseblk", "fuse.ntfs", "fuse.ntfs-3g", "fuse.exfat",
        "fuse.ext4", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.mergerfs", "fuse.bindfs",
        "fuse.fuse-overlayfs" };
    return shared.contains(name) || (name.startsWith("fuse") && !disks.contains(name));
}

bool isFolderWritable(const QString &folder)
{
    return QFileInfo(folder).isWritable();
}

} // namespace jalons
