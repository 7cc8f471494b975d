/**
 * The icons of the page; the one file that imports them. Beside a text they say the same as the text and are `aria-hidden`;
 * alone in a button they need the button's `aria-label`.
 */
export {
  ArrowRightIcon,
  ArrowsCirclepathIcon,
  CheckmarkCircleIcon,
  CheckmarkIcon,
  ChevronDownIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  ClipboardIcon,
  ClockDashedIcon,
  DownloadIcon,
  ExclamationmarkTriangleIcon,
  ExpandIcon,
  ExternalLinkIcon,
  FunnelIcon,
  LinkIcon,
  MinusIcon,
  MonitorIcon,
  PencilIcon,
  PlusIcon,
  StopIcon,
  ThumbDownIcon,
  TrashIcon,
  UploadIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
