// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StartCheck.h"

#include <QFileInfo>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace satchel::app {

StartCheck::StartCheck(QString path, std::optional<store::StoreKey> key, bool wasCutOff, QObject *parent)
    : QObject(parent), m_marker(path), m_isChecked(!wasCutOff)
{
    if (!wasCutOff)
        return;
    connect(&m_check, &QFutureWatcherBase::finished, this, &StartCheck::finish);
    m_check.setFuture(QtConcurrent::run([this, path = std::move(path), key = std::move(key)] {
        return store::checkFile(path, key, store::Thoroughness::Quick, &m_isCancelled);
    }));
}

/// A check that was not finished is made at the next start.
StartCheck::~StartCheck()
{
    m_isCancelled = true;
    m_check.waitForFinished();
    if (!m_isChecked)
        m_marker.leave();
}

bool StartCheck::isCutOff(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    return !file.isEmpty() && (store::RunMarker::isLeft(path) || QFileInfo(file + u"-wal"_s).size() > 0);
}

void StartCheck::finish()
{
    const Result<void> checked = m_check.result();
    m_isChecked = checked.has_value();
    if (!checked && checked.error().kind == Error::Kind::Corrupt)
        Q_EMIT damaged(checked.error());
    Q_EMIT finished();
}

} // namespace satchel::app

#include "moc_StartCheck.cpp"
