import CCallgrind
