// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileTextReader.h"

#include "exchange/files/FileText.h"
#include "store/Contents.h"
#include "store/mail/MailHtml.h"

namespace satchel::ui {

namespace {

constexpr int quietMilliseconds = 2'000;
constexpr qint64 day = 86'400'000; // milliseconds

} // namespace

FileTextReader::FileTextReader(items::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_worker(workspace.workerStore())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &FileTextReader::readNow);
    connect(&workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Attachment))
            m_quiet.start();
    });
    m_quiet.start();
}

void FileTextReader::readNow()
{
    m_quiet.stop();
    if (m_isReading || m_workspace.store().isReadOnly())
        return;
    m_isReading = true;
    readNext();
}

/// One file at a time, so that closing the window waits for one only.
void FileTextReader::readNext()
{
    const bool isTidying = !std::exchange(m_isTidied, true);
    m_worker.post([this, isTidying](store::Store &store) {
        if (isTidying) { // what cannot be removed now can be another time
            const Instant before{store.clock().now().ms - store::Contents::keptDays * day};
            (void)store::Contents(store).removeUnused(before);
            (void)store::MailHtml(store).removeUnused(before);
        }
        const auto read = exchange::readNextFileText(store);
        QMetaObject::invokeMethod(this, [this, hasMore = read && *read] {
            m_isReading = hasMore;
            if (hasMore)
                readNext();
            else
                Q_EMIT finished();
        });
    });
}

} // namespace satchel::ui

#include "moc_FileTextReader.cpp"
